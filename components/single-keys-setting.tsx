'use client'

import { useEffect, useRef } from 'react'
import { hasSingleKeys, keepSingleKeys } from './single-keys'

/** Turns the shortcuts of one key off and on, on this device. */
export function SingleKeysSetting() {
  const box = useRef<HTMLInputElement>(null)
  // Uncontrolled: what was chosen before React woke up stays (proof.md §2).
  useEffect(() => {
    if (box.current) box.current.checked = hasSingleKeys()
  }, [])
  return (
    <label className="choice needs-js">
      <input
        ref={box}
        type="checkbox"
        defaultChecked
        onChange={(event) => keepSingleKeys(event.currentTarget.checked)}
      />
      글쇠 하나로 쓰는 단축키를 켜 둬요
    </label>
  )
}
