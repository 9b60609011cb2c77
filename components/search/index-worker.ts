/** An index in a thread of its own: what takes longer than a frame is loaded and searched without holding up the typing. */
import type { SearchAnswer, SearchOptions } from '@/lib/search/entry'
import { loadIndex, prepare, type SearchIndex, search } from '@/lib/search/search'
import { unpackLexicon } from '@/lib/search/unpack'
import { readIndex } from './read-index'
import { spread } from './spread'

/** First the address of the index, and of the one whose lexicon it shares, which the browser still has; then questions. */
export type IndexQuestion = { address: string; beside?: string } | { id: number; query: string; options: SearchOptions }
/** Without an answer when the index could not be loaded. */
export type IndexReply = { id: number; answer?: SearchAnswer }

const restMs = 500
let loading: Promise<SearchIndex | undefined> | undefined

async function load(address: string, beside?: string): Promise<SearchIndex> {
  const [file, other] = await Promise.all([readIndex(address), beside ? readIndex(beside) : undefined])
  const index = loadIndex(file, other && unpackLexicon(other))
  // Before the first question: a picture opens the thread long before its text is there.
  index.space.strokes()
  // What initials and romanised words need, once nobody waits.
  setTimeout(() => spread(prepare(index)), restMs)
  return index
}

addEventListener('message', async ({ data }: MessageEvent<IndexQuestion>) => {
  if ('address' in data) {
    loading = load(data.address, data.beside).catch(() => undefined)
    return
  }
  const index = await loading
  const reply: IndexReply = { id: data.id, ...(index && { answer: search(index, data.query, data.options) }) }
  postMessage(reply)
})
