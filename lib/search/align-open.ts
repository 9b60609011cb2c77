import { isConsonantSign, isVowelSign, SIGN, WORD } from './encode'

function isOnset(text: Uint8Array, i: number) {
  return !isConsonantSign((text[i] ?? 0) & SIGN) || isVowelSign((text[i + 1] ?? 0) & SIGN)
}

/** What it costs to begin inside a word: two initials stand somewhere in every sentence. */
const INSIDE = 0.7

/** Signs that complete the syllable started by a bare initial cost nothing. */
function skipCost(open: number, text: Uint8Array, i: number) {
  return open && !(isOnset(text, i) && isConsonantSign((text[i] ?? 0) & SIGN)) ? 0 : 1
}

/** Rows of the table, written again and again. */
const scratch = { previous: new Float32Array(256), current: new Float32Array(256) }

function reset(text: Uint8Array, from: number, width: number) {
  if (scratch.previous.length < width) {
    scratch.previous = new Float32Array(2 * width)
    scratch.current = new Float32Array(2 * width)
  }
  for (let t = 0; t < width; t++) scratch.previous[t] = (text[from + t] ?? WORD) & WORD ? 0 : INSIDE
}

/** One sign of the query against the whole text. */
function advance(sign: number, open: number, text: Uint8Array, from: number, width: number) {
  const { previous, current } = scratch
  for (let t = 1; t < width; t++) {
    const place = from + t - 1
    const same = ((text[place] ?? 0) & SIGN) === sign && (!open || isVowelSign((text[place + 1] ?? 0) & SIGN))
    let cost = (previous[t - 1] ?? 0) + (same ? 0 : 1)
    const skip = (current[t - 1] ?? 0) + skipCost(open, text, place)
    if (skip < cost) cost = skip
    const drop = (previous[t] ?? 0) + 1
    current[t] = drop < cost ? drop : cost
  }
  scratch.previous = current
  scratch.current = previous
}

/**
 * Edit distance of a half-written query ("할ㅂㄱㅇ") to the nearest part of a text, where a bare initial stands for its syllable.
 * Quadratic, so only for short queries and few candidates.
 */
export function alignOpen(codes: Uint8Array, open: Uint8Array, text: Uint8Array, from: number, to: number) {
  const width = to - from + 1
  reset(text, from, width)
  for (let q = 1; q <= codes.length; q++) {
    scratch.current[0] = q
    advance((codes[q - 1] ?? 0) & SIGN, open[q - 1] ?? 0, text, from, width)
  }
  let distance = codes.length
  for (let t = 0; t < width; t++) distance = Math.min(distance, scratch.previous[t] ?? distance)
  return distance
}
