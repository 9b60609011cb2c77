/**
 * What was copied last: a text, or a picture that was copied without one. Throws where the browser or the visitor refuses.
 * Asked for once, since Safari asks the visitor each time.
 */
export async function readClipboard(): Promise<string | File> {
  for (const item of await navigator.clipboard.read()) {
    if (item.types.includes('text/plain')) return (await item.getType('text/plain')).text()
    const type = item.types.find((one) => one.startsWith('image/'))
    if (type) return new File([await item.getType(type)], 'clipboard', { type })
  }
  return ''
}
