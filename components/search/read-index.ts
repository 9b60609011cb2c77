import type { IndexStart, SerializedIndex } from '@/lib/search/search-index'

/** Fetches one of our own files. Throws when it is not there. */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response
}

/** A whole index file. */
export async function readIndex(address: string): Promise<SerializedIndex> {
  const [start, rest] = await (await fetchFile(address)).json()
  return { start, rest }
}

/** What ends the first line of an index file (lib/search/serialized.ts); no text in it holds a line break. */
const lineEnd = ',\n'

/** The same, told of the start while the rest is on its way. */
export async function readIndexInTurn(address: string, onStart: (start: IndexStart) => void): Promise<SerializedIndex> {
  const reader = (await fetchFile(address)).body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let start: IndexStart | undefined
  for (let more = reader !== undefined; more; ) {
    const read = await reader?.read()
    more = read?.done === false
    text += decoder.decode(read?.value, { stream: more })
    const end = start ? -1 : text.indexOf(lineEnd)
    if (end < 0) continue
    start = JSON.parse(text.slice(1, end))
    text = text.slice(end + lineEnd.length)
    if (start) onStart(start)
  }
  if (!start) throw new Error(`${address} has no start`)
  return { start, rest: JSON.parse(text.slice(0, -1)) }
}
