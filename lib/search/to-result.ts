import { encode } from './encode'
import type { SearchResult } from './entry'
import { foldText } from './fold-text'
import { placeWords } from './place-word'
import type { Ranked } from './rank'
import type { Found } from './rank-paste'
import type { SearchIndex } from './search-index'
import { splitWords } from './words'

export type Hit = Ranked & { paste?: Found; byCode?: 'code' | 'number' }

/** The words to mark: of a paste only those of the stretch that was found. */
function listWords(index: SearchIndex, { query, paste }: Hit, asked: string) {
  if (!paste) return query.tokens
  const text = asked.slice(paste.found.start, paste.found.end)
  return splitWords(text, encode(foldText(text), 'strokes'), index.words.endings)
}

/** A hit as it is shown: what matched in its title, or which other wording did. */
export function toResult(index: SearchIndex, hit: Hit, asked: string, confident: boolean): SearchResult[] {
  const entry = index.entries[hit.entry]
  if (!entry) return []
  const spans = placeWords(entry.title, hit.query.reading.alphabet, listWords(index, hit, asked))
  const field = hit.query.space.fieldOf[hit.row] ?? 0
  // What was found by its code names no other wording.
  const isOther = spans.length === 0 && !hit.byCode && index.fields.toKind(field) === 'message'
  const matched = isOther ? index.fields.toText(field) : undefined
  const other = matched !== undefined && matched !== entry.title
  return [{ entry, score: Math.round(hit.score * 1000) / 1000, confident, spans, ...(other && { matched }) }]
}
