import { findCodes } from './codes'
import { isConfident, toConfidence, toConfidenceFeatures } from './confidence'
import type { SearchAnswer, SearchOptions } from './entry'
import { dropLaughter, isNothing } from './nothing'
import { isPaste } from './pieces'
import { preferChoosers, toPreference } from './prefer'
import { toQuery } from './query'
import { rankReading } from './rank'
import { rankPaste } from './rank-paste'
import { toReading } from './read-as'
import { type QueryReading, toReadings } from './readings'
import type { SearchIndex } from './search-index'
import { type Hit, toResult } from './to-result'
import { WEIGHTS } from './weights'

export { buildIndex } from './build-index'
export type { SearchAnswer, SearchEntry, SearchOptions, SearchResult, StoredEntry } from './entry'
export { loadIndex, warmUp } from './load-index'
export { addMeanings } from './meanings'
export { mergeAnswers } from './merge-answers'
export type { SearchIndex, SerializedIndex } from './search-index'

const MOST_CHARS = 2000
const MOST_READ = 300
const SETTLED_MASS = 20

function isWanted(index: SearchIndex, { system, kind }: SearchOptions) {
  return ({ entry }: { entry: number }) => {
    const stored = index.entries[entry]
    return stored !== undefined && (!system || stored.system === system) && (!kind || stored.kind === kind)
  }
}

function keepBetter(best: Map<number, Hit>, hit: Hit) {
  const old = best.get(hit.entry)
  if (!old || hit.score > old.score) best.set(hit.entry, hit)
}

/** As typed it stands in some wording to the letter: no other reading can be better. */
function isSettled(best: Map<number, Hit>) {
  for (const { features, score } of best.values())
    if (features.fit === 1 && score > 0.9 && features.mass > SETTLED_MASS) return true
  return false
}

/** Every reading of the query, each with the entries that it can mean. */
function rankReadings(index: SearchIndex, text: string, literal: boolean, best: Map<number, Hit>) {
  const readings: QueryReading[] = literal ? [{ kind: 'typed', text, alphabet: 'strokes' }] : toReadings(text)
  for (const reading of readings) {
    if (reading.kind !== 'typed' && isSettled(best)) return
    const query = toQuery(index, reading, literal)
    if (!query) continue
    for (const ranked of rankReading(index, query))
      keepBetter(best, { ...ranked, score: ranked.score - WEIGHTS.readings[reading.kind] })
  }
}

function addPaste(index: SearchIndex, text: string, best: Map<number, Hit>) {
  const query = toQuery(index, { kind: 'typed', text: text.slice(0, MOST_READ), alphabet: 'strokes' }, true)
  if (!query) return
  for (const paste of rankPaste(index, text)) {
    const old = best.get(paste.entry)
    const features = old?.features ?? {
      fit: 0,
      gram: 0,
      cover: 0,
      start: 0,
      tokens: 0,
      mass: 0,
      concept: 0,
      precision: 0,
      service: 0,
    }
    const seen = {
      ...features,
      fit: paste.near,
      gram: paste.near,
      mass: paste.mass,
      cover: Math.max(features.cover, 0.5),
    }
    const far = index.entries[paste.entry]?.kind === 'receipt' ? WEIGHTS.pastedName : 1
    const score = Math.max(old?.score ?? 0, far * (paste.score + WEIGHTS.paste) + 0.1 * features.service)
    best.set(paste.entry, {
      entry: paste.entry,
      row: paste.row,
      query,
      lexical: paste.near,
      features: seen,
      score,
      paste,
    })
  }
}

function addCodes(index: SearchIndex, text: string, best: Map<number, Hit>) {
  const { entries, whole } = findCodes(index, text)
  for (const entry of entries) {
    const old = best.get(entry)
    if (old) best.set(entry, { ...old, score: old.score + (whole ? 2 : 0.5), byCode: true })
  }
}

function findHits(index: SearchIndex, query: string, options: SearchOptions) {
  const text = dropLaughter(query, index.words)
  const best = new Map<number, Hit>()
  rankReadings(index, text.slice(0, MOST_READ), options.literal ?? false, best)
  if (!options.literal && isPaste(text)) addPaste(index, text, best)
  addCodes(index, text, best)
  const hits = [...best.values()]
    .filter(isWanted(index, options))
    .map((hit) => ({ ...hit, score: hit.score + toPreference(index, hit) }))
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
  return preferChoosers(index, hits, query)
}

/**
 * Finds entries for whatever was typed or pasted. Never throws.
 * @example search(index, 'gksehchrhk').results[0]?.entry.title // '한도초과'
 */
export function search(index: SearchIndex, input: string, options: SearchOptions = {}): SearchAnswer {
  const query = input.slice(0, MOST_CHARS).normalize('NFC')
  const nothing = { query, confident: false, confidence: 0, results: [] }
  if (isNothing(query, index.words)) return nothing
  const hits = findHits(index, query, options)
  const [first, second] = hits
  if (!first) return nothing
  const confidence = first.byCode ? 0.99 : toConfidence(toConfidenceFeatures(index, first, second))
  const confident = isConfident(confidence)
  const reading = toReading(index, first.query, first.entry, first.row)
  const results = hits.slice(0, options.limit ?? 10).flatMap((hit) => toResult(index, hit, query, confident))
  const found = first.paste?.found
  return { query, confident, confidence, results, ...(reading && { reading }), ...(found && { found }) }
}

/** Features of the first answer, for calibration and for authors who want to know why; undefined when nothing was found. */
export function explain(index: SearchIndex, input: string) {
  const query = input.slice(0, MOST_CHARS).normalize('NFC')
  if (isNothing(query, index.words)) return undefined
  const [first, second] = findHits(index, query, {})
  return first && !first.byCode ? toConfidenceFeatures(index, first, second) : undefined
}
