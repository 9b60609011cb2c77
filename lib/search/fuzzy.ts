import { align, createPattern } from './align'
import { type Encoded, SIGN } from './encode'
import type { match as fuseMatch } from './fuse'
import { WEIGHTS } from './weights'

let match: typeof fuseMatch | undefined

/** From here on damaged words are marked. Apart from the rest because Fuse.js weighs a quarter of what the first answer waits for. */
export function addFuzzy(fuse: typeof fuseMatch) {
  match = fuse
}

const OPTIONS = {
  includeMatches: true,
  includeScore: true,
  ignoreLocation: true,
  threshold: 0.45,
  minMatchCharLength: 3,
}
/** Share of a word that must have matched for the whole word to be marked. */
const LEAST_SHARE = 0.5
const FIRST_CHAR = 0x4e00

/** Signs as characters of their own, so that Fuse.js compares key strokes. */
function toChars(codes: Uint8Array) {
  let chars = ''
  for (const code of codes) chars += String.fromCharCode(FIRST_CHAR + (code & SIGN))
  return chars
}

/** How much of a word is marked: all of it when most is, its beginning when that is, or nothing. */
function toMarkedLength(word: string, from: number, marked: Set<number>) {
  let count = 0
  let opening = 0
  for (let i = 0; i < word.length; i++) {
    if (!marked.has(from + i)) continue
    if (count++ === i) opening++
  }
  if (count > LEAST_SHARE * word.length) return word.length
  return opening >= 2 ? opening : 0
}

/** From the first to the last word of which enough is marked. */
function toWholeWords(folded: string, marked: Set<number>): [number, number] | undefined {
  const words = [...folded.matchAll(/[^ ]+/g)].flatMap(({ 0: word, index }) => {
    const length = toMarkedLength(word, index, marked)
    return length ? [{ start: index, end: index + length }] : []
  })
  const [first, last] = [words[0], words.at(-1)]
  return first && last && [first.start, last.end]
}

/** Where a damaged word stands in a text, as Fuse.js matches its strokes; whole words, or nothing. */
export function findDamaged(folded: string, { codes, at }: Encoded, word: Uint8Array): [number, number] | undefined {
  if (!match || word.length < 4 || align(createPattern(word), codes).distance > WEIGHTS.markReach * word.length)
    return undefined
  const { isMatch, indices = [] } = match(toChars(word), toChars(codes), OPTIONS)
  const marked = new Set<number>()
  for (const [from, to] of indices) for (let i = from; i <= to; i++) marked.add(at[i] ?? 0)
  return isMatch ? toWholeWords(folded, marked) : undefined
}
