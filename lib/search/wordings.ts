import { type Alphabet, createWriter, SIGN, SIGNS, WORD } from './encode'
import type { Concept } from './entry'
import { foldText } from './fold-text'
import type { Steps } from './steps'

/** All wordings of all concepts in one alphabet, end to end: objects for each would weigh ten times as much. */
export type ConceptMatcher = {
  alphabet: Alphabet
  /** The first sign of every word is marked. */
  text: Uint8Array
  starts: Uint32Array
  /** Of every wording: its concept, and whether it must stand alone. */
  tags: Uint16Array
  short: Uint8Array
  /** Of every wording: whether it names a service. */
  named: Uint8Array
  says: string[]
  /** The first wording that begins in a way, and after each the next that does; NONE after the last. */
  byStart: Map<number, number>
  next: Int32Array
}

export const NONE = -1
const LONGEST_KEY = 3
const LEAST_LATIN = 5
const LEAST: Record<Alphabet, number> = { strokes: 0, initials: 3, skeleton: 4 }

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

/** Which wordings begin alike, in their order. Of a single word one sign is too little. */
function chain({ text, starts, tags, alphabet }: Omit<ConceptMatcher, 'byStart' | 'next'>) {
  const byStart = new Map<number, number>()
  const next = new Int32Array(tags.length)
  for (let wording = tags.length - 1; wording >= 0; wording--) {
    const [from, last] = [starts[wording] ?? 0, starts[wording + 1] ?? 0]
    const length = toAtomEnd(text, from, last) - from
    if (from === last || (length < 2 && (alphabet !== 'initials' || from + length === last))) continue
    const key = toKey(text, from, Math.min(LONGEST_KEY, length))
    next[wording] = byStart.get(key) ?? NONE
    byStart.set(key, wording)
  }
  return { byStart, next }
}

/** So many wordings are written without a pause. */
const AT_ONCE = 60

/** Prepares the wordings for one alphabet, step by step. In Latin letters each is looked for by letter and by sound. */
export function* buildMatcher(concepts: Concept[], alphabet: Alphabet): Steps<ConceptMatcher> {
  const ways = alphabet === 'skeleton' ? [false, true] : [false]
  const writer = createWriter(alphabet)
  const starts = [0]
  const tags: number[] = []
  const short: number[] = []
  const named: number[] = []
  const said: string[] = []
  for (const [tag, { says, service }] of concepts.entries()) {
    for (const words of says)
      for (const bySound of ways) {
        if (starts.length % AT_ONCE === 0) yield
        const folded = foldText(words)
        const from = starts.at(-1) ?? 0
        const to = writer.add(folded, bySound)
        starts.push(to)
        tags.push(tag)
        short.push(Number(alphabet === 'strokes' ? isShort(folded) : to - from < LEAST[alphabet]))
        named.push(Number(service ?? false))
        said.push(words)
      }
  }
  const rows = { text: writer.take(), starts: Uint32Array.from(starts), tags: Uint16Array.from(tags) }
  const matcher = { alphabet, ...rows, short: Uint8Array.from(short), named: Uint8Array.from(named), says: said }
  return { ...matcher, ...chain(matcher) }
}
