import { LruMap } from 'toad-cache'
import { createAddressFinder } from '@/lib/search/near-address'
import {
  addMeanings,
  loadIndex,
  mergeAnswers,
  type SearchAnswer,
  type SearchOptions,
  search,
  warmUp,
} from '@/lib/search/search'
import { meanings as meaningsFile, parseIndexText } from '@/lib/search/serialized'
import { unpackLexicon } from '@/lib/search/unpack'
import type { SearchTexts } from './search-files'

/** `byAddress`: the query is the words of an address that does not exist. */
export type FindOptions = SearchOptions & { byAddress?: boolean }

/** Search as the server offers it; asynchronous, so that it may run elsewhere. */
export type Engine = {
  find(query: string, options: FindOptions): Promise<SearchAnswer>
  /** False while the index is not loaded. */
  isReady(): boolean
}

/** Only codes are in the code book. */
const isInBook = ({ kind }: SearchOptions) => kind === undefined || kind === 'code'

/** About 5 KB an answer. */
const mostRemembered = 1000

/**
 * Remembers the newest answers of an engine: the same messages are asked again and again.
 * @example withMemory(createEngine(texts))
 */
export function withMemory({ find, isReady }: Engine, most = mostRemembered): Engine {
  const answers = new LruMap<Promise<SearchAnswer>>(most)
  return {
    isReady,
    find(query, options) {
      const { limit, system, kind, literal, byAddress } = options
      const key = JSON.stringify([query, limit, system, kind, literal, byAddress])
      const answer = answers.get(key) ?? find(query, options)
      answers.set(key, answer)
      // A failure is not worth remembering.
      answer.catch(() => answers.delete(key))
      return answer
    },
  }
}

/**
 * Search in this thread over the texts of the index files.
 * @example await createEngine({ core }).find('한도초과', { limit: 10 })
 */
export function createEngine({ core, meanings, codes }: SearchTexts): Engine & { warmUp(): void } {
  const file = parseIndexText(core)
  const pages = loadIndex(file)
  const book = codes ? loadIndex(parseIndexText(codes), unpackLexicon(file)) : undefined
  if (meanings) addMeanings(pages, meaningsFile.parse(JSON.parse(meanings)))
  const findAddress = createAddressFinder(pages.entries)
  const find = async (query: string, options: FindOptions) => {
    if (options.byAddress) return { query, confident: false, confidence: 0, results: findAddress(query, options.limit) }
    const answer = search(pages, query, options)
    return book && isInBook(options) ? mergeAnswers(answer, search(book, query, options), options.limit) : answer
  }
  const warm = () => {
    warmUp(pages)
    if (book) warmUp(book)
  }
  return { find, isReady: () => true, warmUp: warm }
}
