import { parse } from 'yaml'
import { readText } from '@/lib/content/read'
import { listSearchEntries } from '@/lib/content/search-entries'
import { parseLexicon } from '@/lib/search/lexicon'
import { buildIndex } from '@/lib/search/search'

/**
 * The search index of today's content as the text of its file. For the build and for development; in production it is read.
 * @example createEngine(buildIndexText())
 */
export function buildIndexText(): string {
  const lexicon = parseLexicon(parse(readText('content/concepts.yaml')), parse(readText('content/words.yaml')))
  return JSON.stringify(buildIndex(listSearchEntries(), lexicon))
}
