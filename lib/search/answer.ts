import { isConfident, toConfidence, toConfidenceFeatures } from './confidence'
import type { SearchAnswer, SearchOptions } from './entry'
import { findHits } from './find-hits'
import { isNothing } from './nothing'
import { toReading } from './read-as'
import type { SearchIndex } from './search-index'
import { finish, type Steps } from './steps'
import { toAsked } from './to-asked'
import { type Hit, toResult } from './to-result'

/** A number that is no code by itself stands in many: it is never sure. */
const NUMBER = /^[\d\s-]+$/
const NUMBER_MOST = 0.3
/** Share of other words beside a number up to which it is one's code: "2026 게임" asks for something else. */
const BESIDE = 0.2

function isCode({ byCode, features }: Hit) {
  return byCode === 'code' || (byCode === 'number' && features.unmet <= BESIDE && features.service >= 0)
}

function toSureness(index: SearchIndex, query: string, first: Hit, others: Hit[]) {
  if (isCode(first)) return 0.99
  const confidence = toConfidence(toConfidenceFeatures(index, first, others))
  return first.byCode || NUMBER.test(query) ? Math.min(NUMBER_MOST, confidence) : confidence
}

/**
 * Finds entries for whatever was typed or pasted, step by step. Never throws.
 * @example finish(answerSteps(index, 'gksehchrhk')).results[0]?.entry.title // '한도초과'
 */
export function* answerSteps(index: SearchIndex, input: string, options: SearchOptions = {}): Steps<SearchAnswer> {
  const query = toAsked(input)
  const nothing = { query, confident: false, confidence: 0, results: [] }
  if (isNothing(query, index.words)) return nothing
  const hits = yield* findHits(index, query, options)
  const [first, ...others] = hits
  if (!first) return nothing
  const confidence = toSureness(index, query, first, others)
  const confident = isConfident(confidence)
  const reading = toReading(index, first.query, first.entry, first.row)
  const results = hits.slice(0, options.limit ?? 10).flatMap((hit) => toResult(index, hit, query, confident))
  const found = first.paste?.found
  return { query, confident, confidence, results, ...(reading && { reading }), ...(found && { found }) }
}

/** The same at once. @example search(index, 'gksehchrhk').results[0]?.entry.title // '한도초과' */
export function answer(index: SearchIndex, input: string, options: SearchOptions = {}): SearchAnswer {
  return finish(answerSteps(index, input, options))
}
