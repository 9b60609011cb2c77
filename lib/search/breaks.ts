import { WORD } from './encode'
import { WEIGHTS } from './weights'

function countWords(codes: Uint8Array, from: number, to: number) {
  let words = 0
  for (let i = from; i < to; i++) if ((codes[i] ?? 0) & WORD) words++
  return words
}

/**
 * Edits that it costs to find a damaged word in two: least from the start of a word, much from inside one.
 * @example toBreaks(하면카드 ...) // 휴면카드 is not in "추가하면 카드사"
 */
export function toBreaks(codes: Uint8Array, text: Uint8Array, end: number, distance: number) {
  const start = Math.max(0, end - codes.length)
  // Where the match begins is known but for the edits: what stands before it is not broken.
  if (countWords(text, start + 1 + distance, end) <= countWords(codes, 1, codes.length)) return 0
  return countWords(text, Math.max(0, start - distance), start + distance + 1) ? WEIGHTS.breaks : WEIGHTS.breaksInside
}
