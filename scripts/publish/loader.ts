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

// What comes in one turn is asked for together; the next turn follows the scripts of the one before.
const turns = (document.currentScript?.dataset.load ?? '').split('|')
const page = document.documentElement.classList
// Nothing is held any more once they were released.
let held: Set<HTMLElement> | undefined = new Set()
let first: Event | undefined
let deadline: ReturnType<typeof setTimeout>

// The policy of the page already keeps scripts and workers to our own origin; this only lets React and Next set them.
window.trustedTypes?.createPolicy('default', { createHTML: (markup) => markup, createScriptURL: (address) => address })

function add(tag: 'link' | 'script', properties: object): void {
  const element = Object.assign(document.createElement(tag), properties)
  document.head.append(element)
  // Set once the order is fixed: by this attribute React recognises the script instead of adding it again.
  element.setAttribute('async', '')
}

function release(): void {
  const waiting = held
  held = undefined
  for (const element of waiting ?? []) {
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
  for (const href of turns.shift()?.split(' ') ?? [])
    if (/js$/.test(href)) add('script', { async: false, onload: next, onerror: fail, src: href })
    else add('link', { rel: /css$/.test(href) ? 'stylesheet' : 'preload', as: 'fetch', crossOrigin: '', href })
}

export function start(event: Event): void {
  if (first) return
  first = event
  deadline = setTimeout(fail, 8000)
  next()
}

function hold(event: MouseEvent): void {
  const { target } = event
  const element = target instanceof Element && target.closest<HTMLElement>('[type=button],[type=checkbox],[data-copy]')
  if (!element || !held) return
  event.preventDefault()
  event.stopImmediatePropagation()
  element.setAttribute('aria-busy', 'true')
  held.add(element)
  start(event)
}

// Styles show by these what works only with scripts, or only with a clipboard.
page.add('js', navigator.clipboard ? 'clip' : 'js')
// Enough: a finger is a pointer, a composition needs focus first, text pasted, dropped or chosen is input.
for (const type of ['pointerdown', 'focusin', 'keydown', 'input']) addEventListener(type, start, true)
addEventListener('click', hold, true)
addEventListener('hydrated', () => {
  clearTimeout(deadline)
  page.add('js')
  release()
  // A shortcut that woke the page still means what it says. It cannot be typing: a field is focused first.
  if (first instanceof KeyboardEvent) first.target?.dispatchEvent(new KeyboardEvent(first.type, first))
})
