/** An index in a thread of its own: what takes longer than a frame is loaded and searched without holding up the typing. */
import type { SearchAnswer, SearchOptions } from '@/lib/search/entry'
import { loadIndex, type SearchIndex, search, warmUp } from '@/lib/search/search'

/** First the address of the index, then questions. */
export type IndexQuestion = { address: string } | { id: number; query: string; options: SearchOptions }
/** Without an answer when the index could not be loaded. */
export type IndexReply = { id: number; answer?: SearchAnswer }

const restMs = 500
let loading: Promise<SearchIndex | undefined> | undefined

async function load(address: string): Promise<SearchIndex> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`index answered ${response.status}`)
  const index = loadIndex(await response.json())
  // What initials and romanised words need, once nobody waits.
  setTimeout(() => warmUp(index), restMs)
  return index
}

addEventListener('message', async ({ data }: MessageEvent<IndexQuestion>) => {
  if ('address' in data) {
    loading = load(data.address).catch(() => undefined)
    return
  }
  const index = await loading
  const reply: IndexReply = { id: data.id, ...(index && { answer: search(index, data.query, data.options) }) }
  postMessage(reply)
})
