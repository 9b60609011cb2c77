/** The code book in a thread of its own: thousands of codes are loaded and searched without holding up the typing. */
import type { SearchAnswer, SearchOptions } from '@/lib/search/entry'
import { loadIndex, type SearchIndex, search, warmUp } from '@/lib/search/search'

/** First the address of the index, then questions. */
export type CodeQuestion = { address: string } | { id: number; query: string; options: SearchOptions }
export type CodeReply = { id: number; answer: SearchAnswer }

const restMs = 500
let loading: Promise<SearchIndex> | undefined

async function load(address: string): Promise<SearchIndex> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`code index answered ${response.status}`)
  const index = loadIndex(await response.json())
  // What initials and romanised words need, once nobody waits.
  setTimeout(() => warmUp(index), restMs)
  return index
}

addEventListener('message', async ({ data }: MessageEvent<CodeQuestion>) => {
  if ('address' in data) {
    loading = load(data.address)
    return
  }
  const index = await loading
  if (index) postMessage({ id: data.id, answer: search(index, data.query, data.options) } satisfies CodeReply)
})
