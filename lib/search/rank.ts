import { align } from './align'
import { alignOpen } from './align-open'
import { toBreaks } from './breaks'
import { isLatinSign, WORD } from './encode'
import { findRows, type IsWanted, pickEntries } from './pick'
import type { Query, Token } from './query'
import { toRemainder } from './remainder'
import type { SearchIndex } from './search-index'
import { matchService } from './service'
import type { Steps } from './steps'
import { scoreUnits } from './units'
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
  /** Stretches of the query that the entry says too, by word or by meaning. */
  units: number
  /** Meanings shared with the query, by weight. */
  concept: number
  /** Share of the entry's own meanings that the query names. */
  precision: number
  /** How far some wording says the same and nothing else; asked only where no wording is the query itself (find-hits.ts). */
  alike: number
  /** 1 same service, -1 another service. */
  service: number
  /** Share of the words, fillers aside, that neither this entry has nor any meaning explains. */
  strange: number
  /** Share of them that this entry does not explain, be it by another meaning. */
  unmet: number
  /** Weight of what the entry explains beside the name of a service, none to all one could ask. */
  told: number
  /** Rare parts of the query by weight, none to many. */
  mass: number
}
export type Ranked = { entry: number; row: number; score: number; lexical: number; features: Features; query: Query }

const MOST_ROWS = 28

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
  const breaks = distance && !open ? toBreaks(codes, space.text, end, distance) : 0
  const cover = Math.min(1, (pattern.length - distance) / Math.max(1, to - from))
  const start = distance === 0 && !open ? toStart(space, row, end, pattern.length) : 0
  const kind = index.fields.toKind(space.fieldOf[row] ?? 0)
  // A guide is about all that its phrases begin with; in English a phrase is a name of the message, not a sentence of someone.
  const isError = index.entries[index.fields.toEntry(space.fieldOf[row] ?? 0)]?.kind === 'error'
  const isPart = kind === 'phrase' && isError && !isLatinSign(codes[0] ?? 0)
  const whole = isPart ? 1 - WEIGHTS.partPhrase * (1 - cover) : 1
  const near = whole * Math.max(0, 1 - (distance + breaks) / pattern.length / WEIGHTS.reach)
  const lexical = WEIGHTS.fit * near + WEIGHTS.gram * gram + WEIGHTS.cover * cover + WEIGHTS.start * start
  return { fit: near, gram, cover, start, row, score: lexical * WEIGHTS.kinds[kind] }
}

function toDistance({ space }: Query, { pattern, open }: Token, from: number, to: number, most: number) {
  if (open) return alignOpen(pattern.codes, open, space.text, from, to)
  const { distance, end } = align(pattern, space.text, from, to)
  return distance && distance < most ? distance + toBreaks(pattern.codes, space.text, end, distance) : distance
}

/** How near each word of the query comes to some word of the entry: 1 to the letter. */
function listNear(query: Query, rows: number[]) {
  const { starts } = query.space
  return query.tokens.map((token) => {
    let least = token.pattern.length
    for (const row of rows) {
      least = Math.min(least, toDistance(query, token, starts[row] ?? 0, starts[row + 1] ?? 0, least))
      if (least === 0) break
    }
    return 1 - least / token.pattern.length
  })
}

function scoreTokens({ tokens }: Query, near: number[]) {
  let sum = 0
  let total = 0
  tokens.forEach(({ mass }, at) => {
    sum += mass * Math.max(0, 1 - WEIGHTS.tokenEdit * (1 - (near[at] ?? 0)))
    total += mass
  })
  return total ? sum / total : 0
}

function scoreConcepts(index: SearchIndex, query: Query, tags: ReadonlyMap<number, number>) {
  let shared = 0
  let own = 0
  for (const [tag, about] of tags) {
    const weight = about * (index.tagWeights[tag] ?? 0)
    if (!index.concepts[tag]?.service) own += weight
    else if (query.tags.has(tag)) own += weight
    shared += weight * (query.tags.get(tag) ?? 0)
  }
  return {
    concept: query.tagWeight ? shared / query.tagWeight : 0,
    precision: own ? shared / Math.min(own, WEIGHTS.mostOwn) : 0,
    service: matchService(index, query, tags),
  }
}

/** One number from the features: wording and meaning each may carry an entry alone. */
function toScore(lexical: number, features: Features) {
  const { precision, shared } = WEIGHTS
  const meaning = features.units * (1 - precision - shared + precision * features.precision + shared * features.concept)
  const words = Math.max(lexical, WEIGHTS.tokens * features.tokens + WEIGHTS.tokenCover * features.cover)
  return 1 - (1 - words) * (1 - WEIGHTS.concept * meaning) + WEIGHTS.service * features.service
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
  const nears = listNear(query, rows)
  const tokens = query.tokens.length > 1 ? scoreTokens(query, nears) : near
  const tags = index.tagsOf(entry)
  const units = scoreUnits(query.units, nears, tags)
  const mass = query.tokens.reduce((sum, token) => sum + token.mass, 0)
  const { service, ...concepts } = scoreConcepts(index, query, tags)
  const features = {
    fit: near,
    gram,
    cover,
    start,
    tokens,
    mass,
    ...concepts,
    alike: 0,
    // A service that a wording names itself is no other one: "통관 이상" of AliExpress.
    service: near === 1 && cover === 1 ? Math.max(0, service) : service,
    ...units,
    ...toRemainder(query, nears, tags),
  }
  return { entry, row, features, query, lexical: best.score, score: 0 }
}

/** So many entries are compared without a pause: a few milliseconds on a slow phone. */
const AT_ONCE = 8

/** Scores the entries that a reading can mean, unordered, step by step. */
export function* rankReading(index: SearchIndex, query: Query, isWanted?: IsWanted): Steps<Ranked[]> {
  const { open } = query
  const { list: rows, total } = findRows(index, query, isWanted)
  const grams = new Map(rows.map(({ row, weight }) => [row, weight / Math.max(total, 1e-6)]))
  const list: Ranked[] = []
  for (const entry of pickEntries(index, query, grams, isWanted)) {
    if (list.length % AT_ONCE === 0) yield
    const ranked = rankEntry(index, query, entry, grams, open)
    list.push({ ...ranked, score: toScore(ranked.lexical, ranked.features) })
  }
  return list
}
