import { align } from './align'
import { alignOpen } from './align-open'
import { findCandidates } from './candidates'
import { encode, SIGN, WORD } from './encode'
import { foldText } from './fold-text'
import type { Query } from './query'
import type { SearchIndex } from './search-index'
import { WEIGHTS } from './weights'

/** Why an entry stands where it stands; each 0..1. */
export type Features = {
  /** Whole query aligned inside the best wording. */
  fit: number
  /** Rare parts of the query found in that wording. */
  gram: number
  /** Share of the wording that the query covers. */
  cover: number
  /** The match starts the wording (1) or a word (0.5). */
  start: number
  /** Words of the query found in free order in any wording. */
  tokens: number
  /** Meanings shared with the query, by weight. */
  concept: number
  /** Share of the entry's own meanings that the query names. */
  precision: number
  /** 1 same service, -1 another service. */
  service: number
  /** Rare parts of the query by weight, none to many. */
  mass: number
}
export type Ranked = { entry: number; row: number; score: number; lexical: number; features: Features; query: Query }

const MOST_BY_CONCEPT = 60
const MOST_ENTRIES = 24
const MOST_WORDED = 32
const MOST_ROWS = 14
const FULL_SCAN_LIMIT = 3

/** Queries shorter than a gram: rows where a word starts with them. */
function scanWords(query: Query) {
  const { space, codes } = query
  const rows = new Set<number>()
  for (let row = 0; row < space.rows && rows.size < 400; row++) {
    const end = space.starts[row + 1] ?? 0
    for (let i = space.starts[row] ?? 0; i + codes.length <= end; i++) {
      if (!((space.text[i] ?? 0) & WORD)) continue
      let k = 0
      while (k < codes.length && ((space.text[i + k] ?? 0) & SIGN) === ((codes[k] ?? 0) & SIGN)) k++
      if (k === codes.length) rows.add(row)
    }
  }
  return { list: [...rows].map((row) => ({ row, weight: 1 })), total: 1 }
}

/** Half-written words are found by their initials, whole ones by their strokes; stroke rows are fields. */
function findByInitials(index: SearchIndex, query: Query) {
  const space = index.space.initials()
  const { list, total } = findCandidates(space, encode(foldText(query.reading.text), 'initials').codes)
  const grams = new Map(list.map(({ row, weight }) => [space.fieldOf[row] ?? 0, weight]))
  for (const { row } of findCandidates(query.space, query.codes, 20).list) if (!grams.has(row)) grams.set(row, 0)
  return { list: [...grams].map(([row, weight]) => ({ row, weight })), total }
}

/** Entries by the meanings they share with the query. */
function findByConcept(index: SearchIndex, query: Query, most: number) {
  const weights = new Map<number, number>()
  for (const [tag, trust] of query.tags) {
    const weight = (index.tagWeights[tag] ?? 0) * trust
    for (const entry of index.entriesOf[tag] ?? []) weights.set(entry, (weights.get(entry) ?? 0) + weight)
  }
  return [...weights].sort((a, b) => b[1] - a[1]).slice(0, most)
}

function toStart(space: Query['space'], row: number, end: number, length: number) {
  const start = end - length
  if (start <= (space.starts[row] ?? 0)) return 1
  return (space.text[start] ?? 0) & WORD ? 0.5 : 0
}

type RowScore = Pick<Features, 'fit' | 'gram' | 'cover' | 'start'> & { row: number; score: number }

function scoreRow(index: SearchIndex, query: Query, row: number, gram: number, open?: Uint8Array): RowScore {
  const { space, pattern, codes } = query
  const from = space.starts[row] ?? 0
  const to = space.starts[row + 1] ?? 0
  const { distance, end } = open
    ? { distance: alignOpen(codes, open, space.text, from, to), end: from }
    : align(pattern, space.text, from, to)
  const near = Math.max(0, 1 - distance / pattern.length / WEIGHTS.reach)
  const cover = Math.min(1, (pattern.length - distance) / Math.max(1, to - from))
  const start = distance === 0 && !open ? toStart(space, row, end, pattern.length) : 0
  const kind = index.fields[space.fieldOf[row] ?? 0]?.kind ?? 'message'
  const lexical = WEIGHTS.fit * near + WEIGHTS.gram * gram + WEIGHTS.cover * cover + WEIGHTS.start * start
  return { fit: near, gram, cover, start, row, score: lexical * WEIGHTS.kinds[kind] }
}

function scoreTokens(query: Query, rows: number[]) {
  const { space } = query
  let sum = 0
  let total = 0
  for (const { pattern, mass, open } of query.tokens) {
    let best = 0
    for (const row of rows) {
      const from = space.starts[row] ?? 0
      const to = space.starts[row + 1] ?? 0
      const distance = open
        ? alignOpen(pattern.codes, open, space.text, from, to)
        : align(pattern, space.text, from, to).distance
      best = Math.max(best, 1 - (WEIGHTS.tokenEdit * distance) / pattern.length)
      if (distance === 0) break
    }
    sum += mass * best
    total += mass
  }
  return total ? sum / total : 0
}

function toService(index: SearchIndex, query: Query, tags: Set<number>) {
  let asked = false
  let same = false
  for (const tag of query.tags.keys()) {
    if (!index.concepts[tag]?.service) continue
    asked = true
    same ||= tags.has(tag)
  }
  if (same) return 1
  if (!asked) return 0
  for (const tag of tags) if (index.concepts[tag]?.service) return -1
  return -0.3
}

function scoreConcepts(index: SearchIndex, query: Query, entry: number) {
  const tags = index.tagsOf[entry] ?? new Set<number>()
  let shared = 0
  let own = 0
  for (const tag of tags) {
    const weight = index.tagWeights[tag] ?? 0
    if (!index.concepts[tag]?.service) own += weight
    else if (query.tags.has(tag)) own += weight
    shared += weight * (query.tags.get(tag) ?? 0)
  }
  return {
    concept: query.tagWeight ? shared / query.tagWeight : 0,
    precision: own ? shared / own : 0,
    service: toService(index, query, tags),
  }
}

/** One number from the features: wording and meaning each may carry an entry alone. */
export function toScore(lexical: number, features: Features, trust: number, explained = 1) {
  const meaning =
    (0.6 + 0.4 * explained) * features.concept * (1 - WEIGHTS.precision + WEIGHTS.precision * features.precision)
  const words = Math.max(lexical, WEIGHTS.tokens * features.tokens + WEIGHTS.tokenCover * features.cover)
  return 1 - (1 - words) * (1 - trust * WEIGHTS.concept * meaning) + trust * WEIGHTS.service * features.service
}

function listRows({ firstRow }: Query['space'], entry: number) {
  const first = firstRow[entry] ?? 0
  const count = Math.min(MOST_ROWS, (firstRow[entry + 1] ?? 0) - first)
  return Array.from({ length: count }, (_, i) => first + i)
}

function rankEntry(
  index: SearchIndex,
  query: Query,
  entry: number,
  grams: Map<number, number>,
  open?: Uint8Array,
): Ranked {
  const rows = listRows(query.space, entry)
  let best: RowScore = { fit: 0, gram: 0, cover: 0, start: 0, row: rows[0] ?? 0, score: 0 }
  for (const row of rows) {
    const gram = grams.get(row)
    if (gram === undefined) continue
    const scored = scoreRow(index, query, row, gram, open)
    if (scored.score > best.score) best = scored
  }
  const { fit: near, gram, cover, start, row } = best
  const tokens = query.tokens.length > 1 ? scoreTokens(query, rows) : near
  const mass = query.tokens.reduce((sum, token) => sum + token.mass, 0)
  const features = { fit: near, gram, cover, start, tokens, mass, ...scoreConcepts(index, query, entry) }
  return { entry, row, features, query, lexical: best.score, score: 0 }
}

/** The entries worth a full comparison: some share rare parts with the query, some its meaning. */
function pickEntries(index: SearchIndex, query: Query, grams: Map<number, number>) {
  const hopes = new Map<number, number>()
  for (const [row, gram] of grams) {
    const entry = index.fields[query.space.fieldOf[row] ?? 0]?.entry ?? 0
    hopes.set(entry, Math.max(hopes.get(entry) ?? 0, gram))
  }
  for (const [entry, weight] of findByConcept(index, query, MOST_BY_CONCEPT)) {
    hopes.set(entry, (hopes.get(entry) ?? 0) + (WEIGHTS.concept * weight) / Math.max(query.tagWeight, 1e-6))
  }
  const entries = [...hopes.keys()]
  const worded = entries.slice(0, MOST_WORDED)
  return [
    ...new Set([
      ...worded,
      ...entries.sort((a, b) => (hopes.get(b) ?? 0) - (hopes.get(a) ?? 0)).slice(0, MOST_ENTRIES),
    ]),
  ]
}

function findRows(index: SearchIndex, query: Query, open: Uint8Array | undefined) {
  if (open) return findByInitials(index, query)
  if (query.codes.length < Math.max(FULL_SCAN_LIMIT, query.space.gram)) return scanWords(query)
  return findCandidates(query.space, query.codes)
}

/** Scores the entries that a reading can mean, unordered. */
export function rankReading(index: SearchIndex, query: Query): Ranked[] {
  const { open } = query
  const { list, total } = findRows(index, query, open)
  const grams = new Map(list.map(({ row, weight }) => [row, weight / Math.max(total, 1e-6)]))
  const ranked = pickEntries(index, query, grams).map((entry) => rankEntry(index, query, entry, grams, open))
  const trust = ranked.some(({ features }) => features.fit > WEIGHTS.clean) ? WEIGHTS.cleanGate : 1
  return ranked.map((one) => ({ ...one, score: toScore(one.lexical, one.features, trust, query.explained) }))
}
