'use client'

import { useState } from 'react'

function readWritten(name: string): string {
  return typeof document === 'undefined' ? '' : (document.querySelector(`[data-slot="${name}"]`)?.innerHTML ?? '')
}

/** A place that our server fills with escaped markup of its own (proof.md §4); React leaves it as it was found. */
export function ServerSlot({ name }: { name: string }) {
  const [written] = useState(() => readWritten(name))
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has no other way to keep markup that it did not write
  return <div data-slot={name} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: written }} />
}
