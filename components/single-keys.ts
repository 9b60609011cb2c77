const place = 'single-keys'

/** Whether one key alone may do something (KWCAG 2.2 문자 단축키): yes, unless turned off on this device. */
export function hasSingleKeys(): boolean {
  try {
    return localStorage.getItem(place) !== 'off'
  } catch {
    // Storage is refused: nothing was turned off there.
    return true
  }
}

/** Remembers on this device whether single keys are wanted. */
export function keepSingleKeys(wanted: boolean): void {
  if (wanted) localStorage.removeItem(place)
  else localStorage.setItem(place, 'off')
}
