import { findCandidates, keepBest } from './candidates'
import { encode, SIGN, WORD } from './encode'
import { foldText } from './fold-text'
import type { GramSpace } from './gram-space'
import type { Query } from './query'
import type { SearchIndex } from './search-index'
import { WEIGHTS } from './weights'

/** Whether an entry may be an answer: where a search is narrowed, what is left out must not crowd out the rest. */
export type IsWanted = (entry: number) => boolean

const MOST_BY_CONCEPT = 60
/** Entries compared by all they share and, whatever else, by wording; and what wording counts beside meaning. */
const BEAM = { entries: 24, worded: 36, gram: 1 }
/** Initials stand in many wordings: of what is half written, meanings lead. */
const HALF_BEAM = { entries: 44, worded: 12, gram: 0.5 }
const FULL_SCAN_LIMIT = 3

function toRowTest({ fields }: SearchIndex, { fieldOf }: GramSpace, isWanted?: IsWanted) {
  return isWanted && ((row: number) => isWanted(fields.toEntry(fieldOf[row] ?? 0)))
}

/** Queries shorter than a gram: rows where a word starts with them. */
function scanWords(query: Query, isRow = (_: number) => true) {
  const { space, codes } = query
  const rows = new Set<number>()
  for (let row = 0; row < space.rows && rows.size < 400; row++) {
    const end = space.starts[row + 1] ?? 0
    for (let i = space.starts[row] ?? 0; i + codes.length <= end; i++) {
      if (!((space.text[i] ?? 0) & WORD)) continue
      let k = 0
      while (k < codes.length && ((space.text[i + k] ?? 0) & SIGN) === ((codes[k] ?? 0) & SIGN)) k++
      if (k === codes.length && isRow(row)) rows.add(row)
    }
  }
  return { list: [...rows].map((row) => ({ row, weight: 1 })), total: 1 }
}

/** Half-written words are found by their initials, whole ones by their strokes; stroke rows are fields. */
function findByInitials(index: SearchIndex, query: Query, isWanted?: IsWanted) {
  const space = index.space.initials()
  const { list, total } = findCandidates(space, encode(foldText(query.reading.text), 'initials').codes, {
    isRow: toRowTest(index, space, isWanted),
  })
  const grams = new Map(list.map(({ row, weight }) => [space.fieldOf[row] ?? 0, weight]))
  for (const { row } of findCandidates(query.space, query.codes, {
    most: 20,
    isRow: toRowTest(index, query.space, isWanted),
  }).list)
    if (!grams.has(row)) grams.set(row, 0)
  return { list: [...grams].map(([row, weight]) => ({ row, weight })), total }
}

let shared = new Float32Array(0)

/** Entries by the meanings they share with the query, the most first. */
function findByConcept(index: SearchIndex, query: Query, most: number, isWanted?: IsWanted) {
  if (shared.length < index.entries.length) shared = new Float32Array(index.entries.length)
  const touched: number[] = []
  for (const [tag, trust] of query.tags) {
    const weight = (index.tagWeights[tag] ?? 0) * trust
    for (const entry of weight > 0 ? index.entriesOf(tag) : []) {
      if (shared[entry] === 0) touched.push(entry)
      shared[entry] = (shared[entry] ?? 0) + weight
    }
  }
  const wanted = isWanted ? touched.filter(isWanted) : touched
  const best = keepBest(wanted, most, (entry) => shared[entry] ?? 0).map((entry) => ({
    entry,
    weight: shared[entry] ?? 0,
  }))
  for (const entry of touched) shared[entry] = 0
  return best
}

/** Rows that share parts with the query, and the weight of all its parts. */
export function findRows(index: SearchIndex, query: Query, isWanted?: IsWanted) {
  if (query.open) return findByInitials(index, query, isWanted)
  const isRow = toRowTest(index, query.space, isWanted)
  if (query.codes.length < Math.max(FULL_SCAN_LIMIT, query.space.gram)) return scanWords(query, isRow)
  return findCandidates(query.space, query.codes, { isRow })
}

/** The entries worth a full comparison: some share rare parts with the query, some its meaning. */
export function pickEntries(index: SearchIndex, query: Query, grams: Map<number, number>, isWanted?: IsWanted) {
  const beam = query.open ? HALF_BEAM : BEAM
  const hopes = new Map<number, number>()
  for (const [row, gram] of grams) {
    const entry = index.fields.toEntry(query.space.fieldOf[row] ?? 0)
    hopes.set(entry, Math.max(hopes.get(entry) ?? 0, beam.gram * gram))
  }
  for (const { entry, weight } of findByConcept(index, query, MOST_BY_CONCEPT, isWanted)) {
    hopes.set(entry, (hopes.get(entry) ?? 0) + (WEIGHTS.concept * weight) / Math.max(query.tagWeight, 1e-6))
  }
  const entries = [...hopes.keys()]
  const worded = entries.slice(0, beam.worded)
  return [
    ...new Set([
      ...worded,
      ...entries.sort((a, b) => (hopes.get(b) ?? 0) - (hopes.get(a) ?? 0)).slice(0, beam.entries),
    ]),
  ]
}
