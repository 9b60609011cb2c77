import { type Alphabet, SIGN, SIGNS } from './encode'
import type { Steps } from './steps'

/** Rows or fields by their place: half as wide while there are few enough. */
type Places = Uint16Array | Uint32Array

/** All fields in one alphabet, end to end, with an inverted index of their grams. */
export type GramSpace = {
  alphabet: Alphabet
  gram: number
  text: Uint8Array
  starts: Uint32Array
  /** Which field a row belongs to: some are not looked for in every alphabet. */
  fieldOf: Places
  rows: number
  gramStarts: Uint32Array
  postings: Places
  /** Rows of entry e: from firstRow[e] to firstRow[e + 1]. */
  firstRow: Uint32Array
}
/** The same before its grams are counted. Rows come in the order of their entries. */
export type Rows = Pick<GramSpace, 'text' | 'starts' | 'fieldOf' | 'firstRow'>

const GRAM: Record<Alphabet, number> = { strokes: 3, initials: 2 }
/** Rarely more than a few grams share one; more would take longer to clear than they save (measured up to half a million signs). */
const BUCKETS: Record<Alphabet, number> = { strokes: 131_071, initials: SIGNS ** 2 }
/** So many for fewer signs than that. */
const FEW = { signs: 100_000, buckets: 65_521 }

function toBuckets(alphabet: Alphabet, signs: number) {
  return alphabet === 'strokes' && signs < FEW.signs ? FEW.buckets : BUCKETS[alphabet]
}

/** Bucket of the gram that starts at i. */
export function toGram(codes: Uint8Array, i: number, size: number, buckets: number) {
  let key = 0
  for (let k = 0; k < size; k++) key = key * SIGNS + ((codes[i + k] ?? 0) & SIGN)
  return key % buckets
}

/** Room for so many places, each below a number. */
export function createPlaces(length: number, places: number): Places {
  return places <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length)
}

/** So many rows are counted without a pause: a few milliseconds, also where the code runs for the first time. */
const AT_ONCE = 100
const SEEN = 0xffffffff

/** The bucket of the gram at every place, unless its row had it before; and how many rows each bucket has, one place on. */
function* countGrams({ text, starts }: Rows, gram: number, buckets: number) {
  const lastRow = new Uint32Array(buckets)
  const bucketAt = new Uint32Array(text.length).fill(SEEN)
  const counts = new Uint32Array(buckets + 1)
  for (let row = 0; row + 1 < starts.length; row++) {
    if (row % AT_ONCE === AT_ONCE - 1) yield
    const end = (starts[row + 1] ?? 0) - gram
    for (let i = starts[row] ?? 0; i <= end; i++) {
      const bucket = toGram(text, i, gram, buckets)
      if (lastRow[bucket] === row + 1) continue
      lastRow[bucket] = row + 1
      bucketAt[i] = bucket
      counts[bucket + 1] = (counts[bucket + 1] ?? 0) + 1
    }
  }
  return { bucketAt, counts }
}

/** The rows of every bucket, end to end. */
function* listPostings({ starts }: Rows, bucketAt: Uint32Array, gramStarts: Uint32Array) {
  const next = gramStarts.slice(0, -1)
  const postings = createPlaces(gramStarts.at(-1) ?? 0, starts.length - 1)
  for (let row = 0; row + 1 < starts.length; row++) {
    if (row % AT_ONCE === AT_ONCE - 1) yield
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
      const bucket = bucketAt[i] ?? SEEN
      if (bucket === SEEN) continue
      const place = next[bucket] ?? 0
      postings[place] = row
      next[bucket] = place + 1
    }
  }
  return postings
}

/** Weight of a gram: the rarer, the more it tells. */
export function toGramWeight({ gramStarts, rows }: GramSpace, bucket: number) {
  return Math.log(1 + rows / ((gramStarts[bucket + 1] ?? 0) - (gramStarts[bucket] ?? 0) + 0.5))
}

/** Builds the inverted index by counting, without a single string or object a gram. */
export function* buildGramSpace(alphabet: Alphabet, rows: Rows): Steps<GramSpace> {
  const gram = GRAM[alphabet]
  const buckets = toBuckets(alphabet, rows.text.length)
  yield
  const { bucketAt, counts: gramStarts } = yield* countGrams(rows, gram, buckets)
  for (let b = 0; b < buckets; b++) gramStarts[b + 1] = (gramStarts[b + 1] ?? 0) + (gramStarts[b] ?? 0)
  yield
  const postings = yield* listPostings(rows, bucketAt, gramStarts)
  return { alphabet, gram, rows: rows.starts.length - 1, gramStarts, postings, ...rows }
}
