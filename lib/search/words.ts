import { type Encoded, WORD } from './encode'
import { stripEnding } from './endings'

/** One word of a query: as it stands there, its signs, and its signs without particle or ending. */
export type Word = { text: string; at: number; whole: Uint8Array; stem: Uint8Array }

const MOST_WORDS = 12

/** The words of an encoded text, at most twelve, none of a single sign. */
export function splitWords(text: string, { codes, at }: Encoded, endings: string[]): Word[] {
  const words: Word[] = []
  let start = 0
  for (let i = 1; i <= codes.length && words.length < MOST_WORDS; i++) {
    if (i < codes.length && !((codes[i] ?? 0) & WORD)) continue
    const whole = codes.subarray(start, i)
    const from = at[start] ?? 0
    const stem = endings.length ? stripEnding(whole, endings) : whole
    if (i - start >= 2) words.push({ text: text.slice(from, (at[i - 1] ?? from) + 1), at: from, whole, stem })
    start = i
  }
  return words
}
