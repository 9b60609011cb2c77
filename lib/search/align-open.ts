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

/**
 * Edit distance of a half-written query ("할ㅂㄱㅇ") to the nearest part of a text, where a bare initial stands for its syllable.
 * Quadratic, so only for short queries and few candidates.
 */
export function alignOpen(codes: Uint8Array, open: Uint8Array, text: Uint8Array, from: number, to: number) {
  const width = to - from + 1
  let previous = Float32Array.from({ length: width }, (_, t) => ((text[from + t] ?? WORD) & WORD ? 0 : INSIDE))
  let current = new Float32Array(width)
  for (let q = 1; q <= codes.length; q++) {
    const sign = (codes[q - 1] ?? 0) & SIGN
    current[0] = q
    for (let t = 1; t < width; t++) {
      const place = from + t - 1
      const same = ((text[place] ?? 0) & SIGN) === sign && (!open[q - 1] || isVowelSign((text[place + 1] ?? 0) & SIGN))
      const change = (previous[t - 1] ?? 0) + (same ? 0 : 1)
      const skip = (current[t - 1] ?? 0) + skipCost(open[q - 1] ?? 0, text, place)
      current[t] = Math.min(change, skip, (previous[t] ?? 0) + 1)
    }
    ;[previous, current] = [current, previous]
  }
  let distance = codes.length
  for (const cost of previous) if (cost < distance) distance = cost
  return distance
}
