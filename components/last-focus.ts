/** What last had the focus: the key that wakes the page may be a Tab, and may come while React puts its own markup in the place of what was there. */
let last: Element | null = null
if (typeof document !== 'undefined') {
  last = document.activeElement
  addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null
  })
}

/** The element that had the focus and went from the page with it. Example: `getLostFocus()?.getAttribute('href')`. */
export function getLostFocus(): Element | null {
  return last?.isConnected ? null : last
}
