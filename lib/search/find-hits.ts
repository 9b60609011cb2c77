import { toAlike } from './alike'
import { findCodes } from './codes'
import { decode } from './decode'
import type { SearchOptions, StoredEntry } from './entry'
import { dropLaughter } from './nothing'
import type { IsWanted } from './pick'
import { isPaste, toReason } from './pieces'
import { preferChoosers, toPreference } from './prefer'
import { toQuery } from './query'
import { type Features, rankReading } from './rank'
import { rankPaste } from './rank-paste'
import { type QueryReading, toReadings } from './readings'
import type { SearchIndex } from './search-index'
import { matchService } from './service'
import type { Steps } from './steps'
import type { Hit } from './to-result'
import { WEIGHTS } from './weights'

const MOST_READ = 300
const SETTLED_MASS = 20
const NOTHING: Features = {
  ...{ fit: 0, gram: 0, cover: 0, start: 0, tokens: 0, mass: 0 },
  ...{ units: 0, told: 0, strange: 0, unmet: 0, concept: 0, precision: 0, alike: 0, service: 0 },
}

/** Whoever looks for a code finds it as a row of a table, or as the page that explains it. */
function isOfKind({ kind, codes }: StoredEntry, wanted: SearchOptions['kind']) {
  return !wanted || kind === wanted || (wanted === 'code' && codes.length > 0)
}

/** Undefined when everything is. */
function toWanted(index: SearchIndex, { system, kind }: SearchOptions): IsWanted | undefined {
  if (!system && !kind) return undefined
  return (entry) => {
    const stored = index.entries[entry]
    return stored !== undefined && (!system || stored.system === system) && isOfKind(stored, kind)
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
function* rankReadings(
  index: SearchIndex,
  text: string,
  literal: boolean,
  best: Map<number, Hit>,
  isWanted?: IsWanted,
): Steps<void> {
  const readings: QueryReading[] = literal ? [{ kind: 'typed', text, alphabet: 'strokes' }] : toReadings(text)
  for (const read of readings) {
    if (read.kind !== 'typed' && isSettled(best)) return
    const reading = decode(index, read)
    const query = reading && toQuery(index, reading, literal)
    if (!query) continue
    for (const ranked of yield* rankReading(index, query, isWanted))
      keepBetter(best, { ...ranked, score: ranked.score - WEIGHTS.readings[read.kind] })
  }
}

function toPasted(known: Features, near: number, mass: number): Features {
  const cover = Math.max(known.cover, 0.5)
  return { ...known, fit: near, gram: near, mass, cover, strange: 1 - near, unmet: 1 - near, told: mass / (mass + 25) }
}

function addPaste(index: SearchIndex, text: string, best: Map<number, Hit>) {
  const query = toQuery(index, { kind: 'typed', text: text.slice(0, MOST_READ), alphabet: 'strokes' }, true)
  if (!query) return
  for (const paste of rankPaste(index, text)) {
    const old = best.get(paste.entry)
    const { entry, row, near, mass } = paste
    const features = toPasted(old?.features ?? NOTHING, near, mass)
    const far = index.entries[entry]?.kind === 'receipt' ? WEIGHTS.pastedName : 1
    const score = Math.max(old?.score ?? 0, far * (paste.score + WEIGHTS.paste) + 0.1 * features.service)
    best.set(entry, { entry, row, query, lexical: near, features, score, paste })
  }
}

/** How far a bare number is believed to be the code of an entry: hardly when another service is named, "포트원 404". */
function createBelief(index: SearchIndex, text: string) {
  const query = toQuery(index, { kind: 'typed', text: text.slice(0, MOST_READ), alphabet: 'strokes' }, false)
  return (entry: number) => (query ? 1 + Math.min(0, matchService(index, query, index.tagsOf(entry))) : 1)
}

/** A code may stand where nothing else was read: far down in a log. */
function addCodes(index: SearchIndex, text: string, best: Map<number, Hit>) {
  const { entries, whole, plain, code } = findCodes(index, text)
  const query = entries.length ? toQuery(index, { kind: 'typed', text: code, alphabet: 'strokes' }, true) : undefined
  const toBelief = query && plain ? createBelief(index, text) : () => 1
  for (const entry of query ? entries : []) {
    const row = query?.space.firstRow[entry] ?? 0
    const belief = toBelief(entry)
    const known = best.get(entry)
    const features = { ...NOTHING, unmet: plain ? 1 : 0 }
    const old = known ?? (query && { entry, row, query, lexical: 0, features, score: 0.5 * belief })
    if (old && (known || belief > 0))
      best.set(entry, { ...old, score: old.score + (whole ? 2 : 0.5 * belief), byCode: plain ? 'number' : 'code' })
  }
}

/** How much it counts that something says the same: less the nearer some wording comes to the query itself. */
function toAlikeWeight(hits: Hit[]) {
  const isGiven = hits.some(({ paste, byCode }) => paste || byCode)
  return isGiven ? 0 : WEIGHTS.alike * (1 - Math.max(0, ...hits.map(({ features }) => features.fit)))
}

/** Of a query that is hardly understood the same is soon said. */
function addAlike(index: SearchIndex, hit: Hit, weight: number): Hit {
  const alike = toAlike(index, hit.query, hit.entry)
  return { ...hit, features: { ...hit.features, alike }, score: hit.score + weight * hit.query.explained * alike }
}

/** Everything that a query can mean, best first, step by step. */
export function* findHits(index: SearchIndex, query: string, options: SearchOptions): Steps<Hit[]> {
  const text = dropLaughter(query, index.words)
  const best = new Map<number, Hit>()
  const isWanted = toWanted(index, options)
  yield* rankReadings(index, text.slice(0, MOST_READ), options.literal ?? false, best, isWanted)
  const reason = toReason(text)
  if (reason) yield* rankReadings(index, reason, options.literal ?? false, best, isWanted)
  if (!options.literal && isPaste(text)) addPaste(index, text, best)
  addCodes(index, text, best)
  const wanted = [...best.values()].filter(({ entry }) => isWanted?.(entry) ?? true)
  const weight = toAlikeWeight(wanted)
  const hits = wanted
    .map((hit) => ({ ...hit, score: hit.score + toPreference(index, hit) }))
    .map((hit) => (weight > 0 ? addAlike(index, hit, weight) : hit))
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
  return preferChoosers(index, hits, query, isWanted)
}
