import { toCodeKey } from './code-key'
import { encode } from './encode'
import type { SearchAnswer, SearchOptions } from './entry'
import { findHits } from './find-hits'
import { foldText } from './fold-text'
import { isNothing } from './nothing'
import { dropNoise, isPaste } from './pieces'
import { placeWords } from './place-word'
import type { SearchIndex } from './search-index'
import type { Steps } from './steps'
import { toAsked } from './to-asked'
import { type Hit, toResult } from './to-result'
import { splitWords } from './words'

/** Below it a wording is too common to be sure without knowing what it means. */
const LEAST_MASS = 20
/** By so much another page must be worse: meaning decides between like ones. */
const CLEARLY = 0.02

/** Whether the query is the wording of one page from its beginning to its end. */
function isExact(index: SearchIndex, query: string, { entry, features, score }: Hit, second: Hit | undefined) {
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
 * The page that alone has a code, without ranking any: nothing has to be made of the index for it.
 * @example startCode(loadIndex({ start }), 'CC63', {})?.results[0]?.entry.id
 */
export function startCode(index: SearchIndex, input: string, { kind }: SearchOptions): SearchAnswer | undefined {
  const query = toAsked(input)
  if (isNothing(query, index.words)) return undefined
  const coded = index.codes.get(toCodeKey(query)) ?? []
  const entry = coded.length === 1 ? index.entries[coded[0] ?? 0] : undefined
  if (!entry || (kind && entry.kind !== kind) || isPaste(query)) return undefined
  const words = splitWords(query, encode(foldText(query), 'strokes'), index.words.endings)
  const spans = placeWords(entry.title, 'strokes', words)
  return { query, confident: true, confidence: 1, results: [{ entry, score: 1, confident: true, spans }] }
}

/**
 * The one page that a query names word for word, found in the start of an index alone; undefined where more has to be
 * known. It is the first of the whole answer too (search-start.test.ts): nothing moves when that comes.
 * @example finish(startSteps(loadIndex({ start }), 'CC63', {}))?.results[0]?.entry.id
 */
export function* startSteps(
  index: SearchIndex,
  input: string,
  options: SearchOptions,
): Steps<SearchAnswer | undefined> {
  const query = toAsked(input)
  if (isNothing(query, index.words)) return undefined
  if (index.codes.has(toCodeKey(query))) return startCode(index, input, options)
  yield* index.space.strokes.ahead()
  const [first, second] = yield* findHits(index, query, { ...options, literal: true })
  if (!first || !isExact(index, query, first, second)) return undefined
  const found = isPaste(query) ? { found: toStretch(query) } : {}
  return { query, confident: true, confidence: 1, results: toResult(index, first, query, true), ...found }
}
