import { parse } from 'yaml'
import { parseLexicon } from '@/lib/search/lexicon'
import { buildIndex, loadIndex, search } from '@/lib/search/search'
import { readText } from '../read'
import { listSearchEntries } from '../search-entries'

/** The address of the page that a query finds first. */
export type ToFirst = (query: string) => string

/**
 * Asks the search that visitors use, over the pages as they are written now.
 * @example createToFirst()('다시 시도해도 안전한가요') // "/guides/retry-or-wait"
 */
export function createToFirst(): ToFirst {
  const lexicon = parseLexicon(parse(readText('content/concepts.yaml')), parse(readText('content/words.yaml')))
  const index = loadIndex(buildIndex(listSearchEntries(), lexicon))
  return (query) => search(index, query, { limit: 1 }).results[0]?.entry.path ?? '아무것도'
}
