/**
 * The only script a page carries: waits for the first touch, then fetches what React needs and keeps early clicks for it.
 * Its text is the same on every page, so one hash in the policy covers the site; what differs is in its data attributes.
 */
type Policy = { createHTML(markup: string): string; createScriptURL(address: string): string }

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, policy: Policy): unknown }
  }
}

// What comes in one turn is asked for together; the next turn follows the scripts of the one before,
// or when an early search, which takes their onload, says so (components/search/early-search.ts).
const turns = document.currentScript?.dataset.load?.split('|') ?? []
const page = document.documentElement.classList
// Clicks are held as what is marked busy, and not any more once they were released.
let isReleased = false
let first: Event | undefined
let deadline: ReturnType<typeof setTimeout>

// The policy of the page already keeps scripts and workers to our own origin; this only lets React and Next set them.
self.trustedTypes?.createPolicy('default', { createHTML: (markup) => markup, createScriptURL: (address) => address })

function add(tag: 'link' | 'script', properties: object): void {
  const element = document.head.appendChild(Object.assign(document.createElement(tag), properties))
  // Set once the order is fixed: by this attribute React recognises the script instead of adding it again.
  element.setAttribute('async', '')
}

function release(): void {
  isReleased = true
  for (const element of document.querySelectorAll<HTMLElement>('[aria-busy]')) {
    element.removeAttribute('aria-busy')
    // Without React a link or a box still does by itself what it can.
    element.click()
  }
}

function fail(): void {
  // Styles hide what cannot work without React.
  page.remove('js')
  release()
  // Without what comes early there is still the rest.
  next()
}

function next(): void {
  const turn = turns.shift()
  if (!turn) return
  clearTimeout(deadline)
  deadline = setTimeout(fail, 8000)
  for (const href of turn.split(' '))
    if (/js$/.test(href)) add('script', { async: false, onload: next, onerror: fail, src: href })
    else add('link', { rel: /s$/.test(href) ? 'stylesheet' : 'preload', as: 'fetch', crossOrigin: '', href })
}

export function start(event: Event): void {
  if (first) return
  first = event
  next()
}

function hold(event: MouseEvent): void {
  const { target } = event
  const element = target instanceof Element && target.closest<HTMLElement>('[type=button],[type=checkbox],[data-copy]')
  if (!element || isReleased) return
  event.preventDefault()
  // An early search still hears it, at the same place.
  event.stopPropagation()
  element.setAttribute('aria-busy', 'true')
  start(event)
}

// Styles show by these what works only with scripts, or only with a clipboard.
page.add('js', navigator.clipboard ? 'clip' : 'js')
// Enough: a finger is a pointer, a screen reader clicks or enters, and what is pasted, dropped or chosen is input.
for (const type of ['pointerdown', 'keydown', 'input']) addEventListener(type, start, true)
addEventListener('click', hold, true)
addEventListener('hydrated', () => {
  clearTimeout(deadline)
  page.add('js')
  release()
  // A shortcut that woke the page still means what it says. It cannot be typing: a field is focused first.
  if (first instanceof KeyboardEvent) first.target?.dispatchEvent(new KeyboardEvent(first.type, first))
})
