import { toCodeKey } from './code-key'
import { encode } from './encode'
import type { SearchAnswer, SearchOptions } from './entry'
import { findHits } from './find-hits'
import { foldText } from './fold-text'
import { isNothing } from './nothing'
import { dropNoise, isPaste } from './pieces'
import type { SearchIndex } from './search-index'
import { finish } from './steps'
import { toAsked } from './to-asked'
import { type Hit, toResult } from './to-result'

/** Below it a wording is too common to be sure without knowing what it means. */
const LEAST_MASS = 20
/** By so much another page must be worse: meaning decides between like ones. */
const CLEARLY = 0.02

/** Whether the query is the code of one page alone, or the wording of one from its beginning to its end. */
function isExact(index: SearchIndex, query: string, { entry, features, score }: Hit, second: Hit | undefined) {
  const coded = index.codes.get(toCodeKey(query))
  if (coded) return coded.length === 1
  // Amounts and telephone numbers are left out of a paste: what is found may be less than all.
  if (dropNoise(query) !== query) return false
  const whole = features.fit === 1 && features.cover === 1 && features.mass > LEAST_MASS
  return whole && index.entries[entry]?.kind === 'error' && score - (second?.score ?? 0) > CLEARLY
}

/** All of a query but the signs around it. */
function toStretch(query: string) {
  const { at } = encode(foldText(query), 'strokes')
  return { start: at[0] ?? 0, end: (at.at(-1) ?? 0) + 1 }
}

/**
 * The one page that a query names word for word, found in the start of an index alone; undefined where more has to be
 * known. It is the first of the whole answer too (search-start.test.ts): nothing moves when that comes.
 * @example searchStart(loadIndex({ start }), 'CC63', {})?.results[0]?.entry.id
 */
export function searchStart(index: SearchIndex, input: string, options: SearchOptions): SearchAnswer | undefined {
  const query = toAsked(input)
  if (isNothing(query, index.words)) return undefined
  const [first, second] = finish(findHits(index, query, { ...options, literal: true }))
  if (!first || !isExact(index, query, first, second)) return undefined
  const found = isPaste(query) ? { found: toStretch(query) } : {}
  return { query, confident: true, confidence: 1, results: toResult(index, first, query, true), ...found }
}
