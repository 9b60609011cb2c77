'use client'

import { useEffect } from 'react'
import { hasSingleKeys } from './single-keys'

/** Digits choose an option of a diagnosis question. */
export function OptionKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return
      if (!hasSingleKeys()) return
      document.querySelector<HTMLAnchorElement>(`.options a[data-key="${event.key}"]`)?.click()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return null
}
