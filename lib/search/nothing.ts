import type { Lexicon } from './entry'
import { foldText } from './fold-text'

const known = new WeakMap<Lexicon['words'], { laughter: Set<string>; mash: Set<string>; greetings: Set<string> }>()

function toSets(words: Lexicon['words']) {
  const found = known.get(words)
  if (found) return found
  const join = (list: string[]) => new Set(list.map((word) => foldText(word).replaceAll(' ', '')))
  // Who rubs the keys laughs in between.
  const mash = join([...words.mash, ...words.laughter])
  const sets = { laughter: join(words.laughter), mash, greetings: join(words.greetings) }
  known.set(words, sets)
  return sets
}

function isMade(text: string, parts: Set<string>): boolean {
  let rest = text
  for (let rounds = 0; rest && rounds < 40; rounds++) {
    const part = [...parts].filter((start) => rest.startsWith(start)).sort((a, b) => b.length - a.length)[0]
    if (!part) return false
    rest = rest.slice(part.length)
  }
  return rest === ''
}

/**
 * Whether a query holds nothing to look for: empty, only signs, laughter, keyboard mash, a greeting, one digit again and again.
 * @example isNothing('ㅋㅋㅋㅋ', words) // true
 */
export function isNothing(query: string, words: Lexicon['words']) {
  const text = foldText(query.slice(0, 200)).replace(/[\s\0]/g, '')
  if (text === '' || /^(\d)\1{4,}$/.test(text)) return true
  const { mash, greetings } = toSets(words)
  if (/^(.)\1{2,}$/.test(text)) return true
  if (text.length > 40) return false
  return (text.length > 1 && isMade(text, mash)) || isMade(text, greetings)
}

const LAUGHING_END = /([가-힣])([ㅋㅎㅠㅜㅡ])\2+(?=\s|$)/g

/** A query without the laughter and tears around its words. @example dropLaughter('결제 안돼요ㅠㅠ ㅋㅋ', words) // '결제 안돼요' */
export function dropLaughter(query: string, words: Lexicon['words']) {
  if (!/[ㅋㅎㅠㅜㅡㅇㄷ]{2}/.test(query) || !/[가-힣a-z]/i.test(query)) return query
  const { laughter } = toSets(words)
  const rest = query.replace(LAUGHING_END, (found, last: string) => last + ' '.repeat(found.length - 1))
  return rest.replace(/[ㄱ-ㅣ]{2,20}(?=\s|$)/g, (word, at: number) =>
    (at === 0 || rest.charAt(at - 1) === ' ') && isMade(word, laughter) ? ' '.repeat(word.length) : word,
  )
}
