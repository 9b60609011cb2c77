import { align, createPattern } from './align'
import { encode } from './encode'

/** Share of damaged signs up to which a Latin word is still heard in a Korean one. */
const NEAR = 0.25

/** How many syllables of a word make up so many signs of its skeleton. */
function countSyllables(word: string, signs: number, bySound: boolean) {
  let count = 0
  while (count < word.length && encode(word.slice(0, count), 'skeleton', bySound).codes.length < signs) count++
  return count
}

/** The syllables of one word of a text that sound like a romanised word. @example findBySound('카카오페이로', kakaopei) // [0, 5] */
export function findBySound(folded: string, roman: Uint8Array): [number, number] | undefined {
  const pattern = createPattern(roman)
  let least = NEAR * roman.length
  let best: [number, number] | undefined
  for (const { 0: word, index } of folded.matchAll(/[^ ]+/g)) {
    for (const bySound of [false, true]) {
      const { distance, end } = align(pattern, encode(word, 'skeleton', bySound).codes)
      if (distance > least || (best && distance === least)) continue
      least = distance
      const from = end - roman.length > 1 ? countSyllables(word, end - roman.length, bySound) : 0
      best = [index + from, index + countSyllables(word, end, bySound)]
    }
  }
  return best
}
