import type { SearchAnswer, SearchOptions } from '@/lib/search/entry'
import { getCodeBook } from './code-book'

/** Search on the device. Tells its answer at once, and again when the code book or the meaning of a page is there. */
export type DeviceSearch = (query: string, options: SearchOptions, onAnswer: (answer: SearchAnswer) => void) => void

/** Address of today's index, written into the page by publish; in development the server's own. */
function toIndexAddress(): string {
  return document.querySelector<HTMLScriptElement>('script[data-index]')?.dataset.index ?? '/search/core.json'
}

async function fetchJson(address: string) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}

/** Search code and index come together, once, when a search box wakes up. */
async function load(): Promise<DeviceSearch> {
  const [{ addMeanings, loadIndex, mergeAnswers, search }, core] = await Promise.all([
    import('@/lib/search/search'),
    fetchJson(toIndexAddress()),
  ])
  const index = loadIndex(core)
  const more: { meanings: string; codes: string } | undefined = core.more
  let meanings: Promise<void> | undefined
  return (query, options, onAnswer) => {
    const pages = search(index, query, options)
    let answer = pages
    onAnswer(answer)
    if (!more || query.trim() === '') return
    if (options.kind === undefined || options.kind === 'code')
      getCodeBook(more.codes)?.ask(query, options, (book) => {
        answer = mergeAnswers(pages, book, options.limit)
        onAnswer(answer)
      })
    if (!pages.found) return
    meanings ??= fetchJson(more.meanings).then((list) => addMeanings(index, list))
    // Without them the page is still named and linked.
    meanings.then(() => onAnswer({ ...answer })).catch(() => undefined)
  }
}

let loading: Promise<DeviceSearch> | undefined

/** Starts loading the search, or answers with what is already there; after a failure the next call tries again. */
export function loadSearch(): Promise<DeviceSearch> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
