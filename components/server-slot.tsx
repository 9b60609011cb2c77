'use client'

import { useLayoutEffect, useRef, useState } from 'react'

/** What the server wrote, and the address of the link in it that has the focus: a key wakes the page, and may be a Tab. */
function readWritten(name: string): { markup: string; focused?: string | null } {
  const slot = typeof document === 'undefined' ? null : document.querySelector(`[data-slot="${name}"]`)
  if (!slot) return { markup: '' }
  const { activeElement } = document
  return {
    markup: slot.innerHTML,
    ...(slot.contains(activeElement) && { focused: activeElement?.getAttribute('href') }),
  }
}

/** A place that our server fills with escaped markup of its own (proof.md §4); React leaves it as it was found. */
export function ServerSlot({ name }: { name: string }) {
  const slot = useRef<HTMLDivElement>(null)
  const [{ markup, focused }] = useState(() => readWritten(name))
  useLayoutEffect(() => {
    if (focused) slot.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus()
  }, [focused])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has no other way to keep markup that it did not write
  return <div data-slot={name} ref={slot} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup }} />
}
