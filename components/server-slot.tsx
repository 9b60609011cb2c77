'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { getLostFocus } from './last-focus'

function readWritten(name: string): string {
  return typeof document === 'undefined' ? '' : (document.querySelector(`[data-slot="${name}"]`)?.innerHTML ?? '')
}

/** A place that our server fills with escaped markup of its own (proof.md §4); React leaves it as it was found. */
export function ServerSlot({ name }: { name: string }) {
  const slot = useRef<HTMLDivElement>(null)
  const [written] = useState(() => readWritten(name))
  useLayoutEffect(() => {
    // What had the focus went with the markup of before: the same link has it now.
    const href = getLostFocus()?.getAttribute('href')
    if (href) slot.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`)?.focus()
  }, [])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has no other way to keep markup that it did not write
  return <div data-slot={name} ref={slot} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: written }} />
}
