import { type Alphabet, createWriter, SIGN, SIGNS, WORD } from './encode'
import type { Concept } from './entry'
import { findFirst } from './find-first'
import { foldText } from './fold-text'
import { createPlaces } from './gram-space'
import type { Steps } from './steps'

/** All wordings of all concepts in one alphabet, end to end: objects for each would weigh ten times as much. */
export type ConceptMatcher = {
  alphabet: Alphabet
  concepts: Concept[]
  /** The first sign of every word is marked. */
  text: Uint8Array
  starts: Uint32Array
  /** Of every wording: its concept, and whether it must stand alone. Wordings of a concept stand together. */
  tags: Uint16Array
  short: Uint8Array
  /** Wordings in the order of how they begin, and how each begins. */
  order: Uint16Array | Uint32Array
  keys: Uint32Array
}

export const NONE = -1
const LONGEST_KEY = 3
const LEAST_LATIN = 5
const LEAST_INITIALS = 3

/** One syllable, or a few Latin letters: too common to be looked for inside a word. */
function isShort(folded: string) {
  const signs = folded.replace(/ /g, '')
  return /^[a-z0-9]+$/.test(signs) ? signs.length < LEAST_LATIN : signs.length < 2
}

/** What a wording begins with: three signs, or both of a short one. No sign is 0, so that keys of different sizes differ. */
export function toKey(codes: Uint8Array, i: number, size: number) {
  let key = 0
  for (let k = i; k < i + size; k++) key = key * SIGNS + ((codes[k] ?? 0) & SIGN)
  return key
}

/** Where the word ends that starts at a place. */
export function toAtomEnd(text: Uint8Array, from: number, last: number) {
  let end = from + 1
  while (end < last && !((text[end] ?? 0) & WORD)) end++
  return end
}

type Rows = Pick<ConceptMatcher, 'text' | 'starts' | 'tags' | 'alphabet'>

/** How a wording begins, as one number; of a single word one sign is too little. */
function toStartKey({ text, starts, alphabet }: Rows, wording: number) {
  const [from, last] = [starts[wording] ?? 0, starts[wording + 1] ?? 0]
  const length = toAtomEnd(text, from, last) - from
  if (from === last || (length < 2 && (alphabet !== 'initials' || from + length === last))) return NONE
  return toKey(text, from, Math.min(LONGEST_KEY, length))
}

/** Leaves room for the wording beside its key in one number. */
const MOST_WORDINGS = 2 ** 20

/** Those that begin alike stay in their own order. */
function sortByStart(rows: Rows) {
  const places = new Float64Array(rows.tags.length)
  let count = 0
  for (let wording = 0; wording < rows.tags.length; wording++) {
    const key = toStartKey(rows, wording)
    if (key !== NONE) places[count++] = key * MOST_WORDINGS + wording
  }
  const sorted = places.subarray(0, count).sort()
  const order = createPlaces(count, rows.tags.length)
  order.set(sorted.map((place) => place % MOST_WORDINGS))
  return { order, keys: Uint32Array.from(sorted, (place) => Math.floor(place / MOST_WORDINGS)) }
}

/** The wordings that begin with a key. */
export function listByStart({ order, keys }: ConceptMatcher, key: number) {
  const from = findFirst(keys.length, (place) => (keys[place] ?? 0) < key)
  let to = from
  while (keys[to] === key) to++
  return order.subarray(from, to)
}

/** A wording as its author wrote it. */
export function toSaid({ concepts, tags }: ConceptMatcher, wording: number) {
  const tag = tags[wording] ?? 0
  const first = findFirst(wording, (place) => (tags[place] ?? 0) < tag)
  return concepts[tag]?.says[wording - first] ?? ''
}

/** So many wordings are written without a pause. */
const AT_ONCE = 60

/** Prepares the wordings for one alphabet, step by step. */
export function* buildMatcher(concepts: Concept[], alphabet: Alphabet): Steps<ConceptMatcher> {
  const writer = createWriter(alphabet)
  const starts = [0]
  const tags: number[] = []
  const short: number[] = []
  for (const [tag, { says }] of concepts.entries()) {
    for (const words of says) {
      if (starts.length % AT_ONCE === 0) yield
      const folded = foldText(words)
      const from = starts.at(-1) ?? 0
      const to = writer.add(folded)
      starts.push(to)
      tags.push(tag)
      short.push(Number(alphabet === 'strokes' ? isShort(folded) : to - from < LEAST_INITIALS))
    }
  }
  const rows = { alphabet, text: writer.take(), starts: Uint32Array.from(starts), tags: Uint16Array.from(tags) }
  return { ...rows, concepts, short: Uint8Array.from(short), ...sortByStart(rows) }
}
