'use client'

import { useEffect } from 'react'

/** Last in the body: tells the loader that React is awake, so that held clicks can be given back. */
export function Hydrated() {
  useEffect(() => {
    window.dispatchEvent(new Event('hydrated'))
  }, [])
  return null
}
