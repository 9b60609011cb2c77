import Fuse from 'fuse.js/basic'
import { align, createPattern } from './align'
import { type Alphabet, encode, SIGN } from './encode'
import { foldText } from './fold-text'

const OPTIONS = {
  includeMatches: true,
  includeScore: true,
  ignoreLocation: true,
  threshold: 0.45,
  minMatchCharLength: 3,
}
/** Share of damaged signs up to which a word is worth marking: Fuse.js tries long on what is not there. */
const NEAR = 0.34
const FIRST_CHAR = 0x4e00

/** Signs as characters of their own, so that Fuse.js compares key strokes. */
function toChars(codes: Uint8Array) {
  let chars = ''
  for (const code of codes) chars += String.fromCharCode(FIRST_CHAR + (code & SIGN))
  return chars
}

function join(ranges: [number, number][]) {
  const joined: [number, number][] = []
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** Where a word of the query stands in a title, as Fuse.js matches its strokes. [start, end) by character. */
export function findSpans(title: string, words: Uint8Array[], alphabet: Alphabet): [number, number][] {
  const { codes, at } = encode(foldText(title), alphabet)
  const text = toChars(codes)
  const ranges: [number, number][] = []
  for (const word of words) {
    if (word.length < 3) continue
    const whole = toChars(word)
    const exact = text.indexOf(whole)
    if (exact >= 0) {
      ranges.push([at[exact] ?? 0, (at[exact + word.length - 1] ?? 0) + 1])
      continue
    }
    if (align(createPattern(word), codes).distance > NEAR * word.length) continue
    const match = Fuse.match(whole, text, OPTIONS)
    if (!match.isMatch) continue
    const longest = (match.indices ?? []).filter(([from, to]) => to - from + 1 >= Math.min(5, word.length * 0.7))
    for (const [from, to] of longest) ranges.push([at[from] ?? 0, (at[to] ?? 0) + 1])
  }
  return join(ranges)
}
