import { type Alphabet, encode, SIGN } from './encode'
import type { Words } from './entry'
import { foldText } from './fold-text'
import type { Query } from './query'

/** Initials tell no manner. */
const LEAST: Record<Alphabet, number> = { strokes: 1, initials: 99 }
/** Marks a wording that ends a word. */
const ENDS = '~'

type Keys = { anywhere: string[]; atEnd: string[] }

const toKey = (codes: Uint8Array) => String.fromCharCode(...codes.map((code) => code & SIGN))

function toKeys(list: string[], alphabet: Alphabet): Keys {
  const write = (words: string[]) =>
    words.map((word) => toKey(encode(foldText(word), alphabet).codes)).filter(({ length }) => length >= LEAST[alphabet])
  const ends = list.filter((word) => word.startsWith(ENDS))
  return {
    anywhere: write(list.filter((word) => !word.startsWith(ENDS))),
    atEnd: write(ends.map((word) => word.slice(ENDS.length))),
  }
}

const known = new WeakMap<string[], Map<Alphabet, Keys>>()

function listKeys(list: string[], alphabet: Alphabet) {
  const keys = known.get(list) ?? new Map<Alphabet, Keys>()
  known.set(list, keys)
  const found = keys.get(alphabet) ?? toKeys(list, alphabet)
  keys.set(alphabet, found)
  return found
}

function holds(list: string[], words: string[], alphabet: Alphabet) {
  const { anywhere, atEnd } = listKeys(list, alphabet)
  const text = words.join('')
  return anywhere.some((key) => text.includes(key)) || atEnd.some((key) => words.some((word) => word.endsWith(key)))
}

/**
 * Whether someone asks for advice and whether they tell of something met: the second meets errors, the first alone rarely does.
 * @example toManner(words, toQuery(index, '한도를 올리려면 어떻게 해요')) // { asks: true, tells: false }
 */
export function toManner({ asks, tells }: Words, { tokens, reading }: Query) {
  const words = tokens.map(({ whole }) => toKey(whole))
  return { asks: holds(asks, words, reading.alphabet), tells: holds(tells, words, reading.alphabet) }
}
