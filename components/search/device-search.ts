import type { SearchAnswer, SearchOptions } from '@/lib/search/entry'
import { getCodeBook } from './code-book'
import { fetchJson, type OpenSearch, openSearch } from './open-search'

/** Search on the device. Tells its answer at once, and again when the code book or the meaning of a page is there. */
export type DeviceSearch = (query: string, options: SearchOptions, onAnswer: (answer: SearchAnswer) => void) => void

/** The search that the page opened before React was awake; elsewhere, and after a failure, one of our own. */
function takeOpenSearch(): Promise<OpenSearch> {
  const early = window.earlySearch
  window.earlySearch = undefined
  return early ?? openSearch(import('@/lib/search/search'))
}

/** Once, when a search box wakes up. */
async function load(): Promise<DeviceSearch> {
  const { addMeanings, index, mergeAnswers, more, search } = await takeOpenSearch()
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
