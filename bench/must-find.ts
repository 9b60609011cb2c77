import { buildIndex, loadIndex, type SearchEntry, type SearchIndex } from '@/lib/search/search'
import { readLexicon } from './queries'

const MOST = 6

/**
 * Shopper phrases, each asked of an index that does not know it: the others of its page stay. One index a place in the list.
 */
export function leaveOneOut(entries: SearchEntry[], every: number) {
  const lexicon = readLexicon()
  return Array.from({ length: MOST }, (_, out): { index: SearchIndex; queries: ReturnType<typeof toQueries> } => {
    const rest = entries.map((entry) => ({ ...entry, phrases: entry.phrases.filter((_, at) => at !== out) }))
    return { index: loadIndex(buildIndex(rest, lexicon)), queries: toQueries(entries, out, every) }
  }).filter(({ queries }) => queries.length > 0)
}

function toQueries(entries: SearchEntry[], out: number, every: number) {
  return entries.flatMap(({ id, phrases }, at) => {
    const q = phrases[out]
    return q && at % every === 0 ? [{ q, class: 'mustFind', expect: [id] }] : []
  })
}
