/**
 * The loader of pages with a search box. A text that the browser put back on the way back is asked again, and a picture
 * pasted or dropped before React is awake waits in the file field.
 */
import { start } from './loader'

function take(event: ClipboardEvent | DragEvent): void {
  const given = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData
  const field = document.querySelector<HTMLInputElement>('[type=file]')
  // React is asked before the window. Beside a picture a text is meant: components/screenshot/use-screenshot.ts.
  if (!field || event.defaultPrevented || !given?.types.includes('Files') || given.types.includes('text/plain')) return
  // Otherwise the browser would leave the page and show the file.
  event.preventDefault()
  if (given.files[0]) field.files = given.files
  start(event)
}

// Put back after load without an input event, where pages are not kept alive. What the server wrote is an attribute, and answered.
const restored = '[name=q]:not([value],:placeholder-shown)'

for (const type of ['paste', 'dragover', 'drop'] as const) addEventListener(type, take)
addEventListener('pageshow', (event) => {
  if (document.querySelector(restored)) start(event)
})
