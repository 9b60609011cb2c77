import type { SearchAnswer, SearchOptions } from '@/lib/search/entry'
import { addMeanings } from '@/lib/search/meanings'
import { mergeAnswers } from '@/lib/search/merge-answers'
import type { SearchIndex } from '@/lib/search/search'
import { unless } from '@/lib/search/steps'
import { getThread } from './index-thread'
import { type OpenSearch, openSearch, toIndexAddress } from './open-search'
import { fetchFile } from './read-index'
import { spread } from './spread'

/** Search on the device. Tells its answer, and again when the code book or the meaning of a page is there. */
export type DeviceSearch = (query: string, options: SearchOptions, onAnswer: (answer: SearchAnswer) => void) => void

/** Codes that say the same are one row: more are asked for than rows are shown. */
const mostCodes = 30
/** Signs. What is typed is answered within its frame; a longer text, of a picture or a log, would hold up the page. */
const longFrom = 120
/** Milliseconds after which rows were read, or a finger is on its way to one. */
const readMs = 100
/** Milliseconds after which the page answers itself: phones end threads without a word. */
const patience = 4000
const restMs = 500

/** The query in whose rows an arrow key was pressed: they were read, however soon. */
let readQuery: string | undefined

/** Tells that somebody moves in the rows of a query: they keep their places. */
export function noteRead(query: string): void {
  readQuery = query
}

/** The search that the page opened before React was awake; elsewhere, and after a failure, one of our own. */
function takeOpenSearch(): Promise<OpenSearch> {
  const early = window.earlySearch
  window.earlySearch = undefined
  return early ?? openSearch(import('@/lib/search/search'))
}

/** Opens what answers long texts before there is one. */
export function openLongSearch(): void {
  getThread(toIndexAddress())
}

/** How sure search is of its answer to a text, 0 to 1; fully where it cannot be asked. */
export function askTrust(query: string): Promise<number> {
  const thread = getThread(toIndexAddress())
  return new Promise((resolve) => {
    setTimeout(() => resolve(1), patience)
    if (thread) thread.ask(query, { limit: 1 }, (answer) => resolve(answer?.confidence ?? 1))
    else resolve(1)
  })
}

/** The same answer with the entries of the page, which learn their meanings later. */
function toOwn(index: SearchIndex, answer: SearchAnswer): SearchAnswer {
  const own = new Map(index.entries.map((entry) => [entry.path, entry]))
  const results = answer.results.map((result) => ({ ...result, entry: own.get(result.entry.path) ?? result.entry }))
  return { ...answer, results }
}

/** Rows that were read keep their place: what the code book adds follows them, unless it has the better answer. */
function keepPlaces(read: SearchAnswer, merged: SearchAnswer): SearchAnswer {
  if (merged.results[0]?.entry.path !== read.results[0]?.entry.path) return merged
  const paths = new Set(read.results.map(({ entry }) => entry.path))
  return { ...merged, results: [...read.results, ...merged.results.filter(({ entry }) => !paths.has(entry.path))] }
}

function createPageSearch({ answerSteps, index, prepare }: OpenSearch): DeviceSearch {
  let newest = 0
  return (query, options, onAnswer) => {
    newest += 1
    const mine = newest
    const thread = query.length < longFrom ? undefined : getThread(toIndexAddress())
    const answerHere = async () => {
      await spread(prepare(index, query))
      const answer = await spread(unless(() => mine !== newest, answerSteps(index, query, options)))
      if (answer && mine === newest) onAnswer(answer)
    }
    if (!thread) return void answerHere()
    const late = setTimeout(answerHere, patience)
    thread.ask(query, options, (far) => {
      clearTimeout(late)
      if (!far) void answerHere()
      else if (mine === newest) onAnswer(toOwn(index, far))
    })
  }
}

/** What marks damaged words, and what initials and romanised words need, once nobody waits. */
function addLater({ addFuzzy, index, prepare }: OpenSearch): void {
  setTimeout(() => {
    void spread(prepare(index))
    // Without it whole words are still marked.
    import('@/lib/search/fuse').then(({ match }) => addFuzzy(match)).catch(() => undefined)
  }, restMs)
}

/** Once, when a search box wakes up. */
async function load(): Promise<DeviceSearch> {
  const opened = await takeOpenSearch()
  const { index, more } = opened
  const searchPages = createPageSearch(opened)
  addLater(opened)
  let meanings: Promise<void> | undefined
  const addMore = (pages: SearchAnswer, options: SearchOptions, onAnswer: (answer: SearchAnswer) => void) => {
    let answer = pages
    const shownAt = performance.now()
    if (!more || answer.query.trim() === '') return
    if (options.kind === undefined || options.kind === 'code')
      getThread(more.codes, toIndexAddress())?.ask(pages.query, { ...options, limit: mostCodes }, (book) => {
        if (!book) return
        const merged = mergeAnswers(pages, book, options.limit)
        const isRead = performance.now() - shownAt > readMs || readQuery === pages.query
        answer = isRead ? keepPlaces(pages, merged) : merged
        onAnswer(answer)
      })
    if (!pages.found) return
    meanings ??= fetchFile(more.meanings).then(async (file) => addMeanings(index, await file.json()))
    // Without them the page is still named and linked.
    meanings.then(() => onAnswer({ ...answer })).catch(() => undefined)
  }
  return (query, options, onAnswer) =>
    searchPages(query, options, (pages) => {
      onAnswer(pages)
      addMore(pages, options, onAnswer)
    })
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
