/** The loader of pages that take a picture: one pasted or dropped before React is awake waits in their file field. */
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

for (const type of ['paste', 'dragover', 'drop'] as const) addEventListener(type, take)
