import { type Alphabet, encode, SIGN } from './encode'
import type { Words } from './entry'
import { foldText } from './fold-text'

/** How many signs may follow a filler as its ending, and how long it must be for that. */
const ENDING: Record<Alphabet, number> = { strokes: 6, initials: 0 }
const LEAST: Record<Alphabet, number> = { strokes: 4, initials: 99 }

const toKey = (codes: Uint8Array) => String.fromCharCode(...codes.map((code) => code & SIGN))

const known = new WeakMap<Words, Map<Alphabet, Set<string>>>()

function listKeys(words: Words, alphabet: Alphabet) {
  const sets = known.get(words) ?? new Map<Alphabet, Set<string>>()
  known.set(words, sets)
  const found = sets.get(alphabet)
  if (found) return found
  const keys = new Set(words.fillers.map((word) => toKey(encode(foldText(word), alphabet).codes)))
  sets.set(alphabet, keys)
  return keys
}

/** Whether a word only gives weight to its sentence, with or without an ending. @example isFiller(words, '나오네요' in strokes) // true */
export function isFiller(words: Words, word: Uint8Array, alphabet: Alphabet) {
  const keys = listKeys(words, alphabet)
  const key = toKey(word)
  if (keys.has(key)) return true
  const least = Math.max(LEAST[alphabet], key.length - ENDING[alphabet])
  for (let length = key.length - 1; length >= least; length--) if (keys.has(key.slice(0, length))) return true
  return false
}
