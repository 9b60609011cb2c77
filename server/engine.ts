import { loadIndex, type SearchAnswer, type SearchOptions, search } from '@/lib/search/search'
import { parseSerialized } from '@/lib/search/serialized'

/** Search as the server offers it; asynchronous, so that it may run elsewhere. */
export type Engine = {
  find(query: string, options: SearchOptions): Promise<SearchAnswer>
  /** False while the index is not loaded. */
  isReady(): boolean
}

/** About 5 KB an answer. */
const mostRemembered = 1000

/**
 * Remembers the newest answers of an engine: the same messages are asked again and again.
 * @example withMemory(createEngine(text))
 */
export function withMemory({ find, isReady }: Engine, most = mostRemembered): Engine {
  const answers = new Map<string, Promise<SearchAnswer>>()
  return {
    isReady,
    find(query, options) {
      const key = JSON.stringify([query, options.limit, options.system, options.kind, options.literal])
      const answer = answers.get(key) ?? find(query, options)
      answers.delete(key)
      answers.set(key, answer)
      // A failure is not worth remembering.
      answer.catch(() => answers.delete(key))
      const [oldest] = answers.keys()
      if (answers.size > most && oldest !== undefined) answers.delete(oldest)
      return answer
    },
  }
}

/**
 * Search in this thread over an index file's text.
 * @example await createEngine(text).find('한도초과', { limit: 10 })
 */
export function createEngine(text: string): Engine {
  const index = loadIndex(parseSerialized(JSON.parse(text)))
  return { find: async (query, options) => search(index, query, options), isReady: () => true }
}
