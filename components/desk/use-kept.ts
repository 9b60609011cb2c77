'use client'

import { useEffect, useState } from 'react'
import { type Kept, keptKey, parseKept } from '@/lib/desk/kept'

/** What the desk keeps on this device. */
export function readKept(): Kept {
  try {
    return parseKept(localStorage.getItem(keptKey))
  } catch {
    // Storage is refused: the desk works, and forgets.
    return parseKept(null)
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(keptKey, JSON.stringify(kept))
  } catch {
    // As above.
  }
}

/** The same as state; other tabs of the desk follow. */
export function useKept(): [Kept, (change: (kept: Kept) => Kept) => void] {
  const [kept, setKept] = useState(() => parseKept(null))
  useEffect(() => {
    const follow = () => setKept(readKept())
    follow()
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [])
  const change = (toNext: (kept: Kept) => Kept) => {
    // Another tab may have written meanwhile.
    const next = toNext(readKept())
    write(next)
    setKept(next)
  }
  return [kept, change]
}
