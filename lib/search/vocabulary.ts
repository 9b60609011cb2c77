import type { Concept, StoredEntry, Words } from './entry'
import { findFirst } from './find-first'
import { foldText } from './fold-text'
import { createPlaces } from './gram-space'
import { toInitials } from './jamo'
import { toLatin, toSkeleton } from './skeleton'
import type { Steps } from './steps'
import { JOSA } from './word-place'

/** Korean words by how they sound: those that share a skeleton stand together, the likeliest first. */
export type Vocabulary = {
  /** By skeleton: where its words begin. */
  first: Map<string, number>
  words: string[]
  /** How unlikely each word is: the logarithm of one in so many, 0 and above. */
  costs: Float32Array
  /** How many words share the skeleton of each. */
  counts: Uint8Array
  /** Places of words, each once, in the order of their initials; of those that share them the likeliest first. */
  byInitials: Uint16Array | Uint32Array
  /** Which words stand beside each other, in rising order. */
  pairs: Uint32Array
  /** Words that are written in Latin letters: never Korean ones. */
  latin: Set<string>
}

/** So many texts or words are written without a pause. */
const AT_ONCE = 100
/** Fillers, endings and particles stand in people's sentences more often than in ours. */
const COMMON = 3
const PARTICLE = 6
/** A syllable that is no word may still be part of one that we do not know. */
const SYLLABLE = 0.05
const MOST_ALIKE = 12
const HANGUL = /^[가-힣]+$/
/** "만료되었습니다", "등록을": the noun is said in other ways too. */
const NOUN = /^([가-힣]{2,}?)(?:[되돼됐된됩하해했한합할]|[이가은는을를도만에로의와과]$|으로$|에서$|입니다)/
const LATIN = /^[a-z]{3,}$/

/** The words of a name that a program gave: "requestPayment", "NOT_FOUND". */
function splitName(text: string) {
  return text.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2')
}

/** By the first two syllables of both: endings differ. Two pairs in many thousands may share a number. */
function toPair(one: string, other: string) {
  let pair = 0
  for (const word of [one, other])
    for (let i = 0; i < 2; i++) pair = Math.imul(pair, 31) + (word.charCodeAt(i) || 0) * 2_654_435_761
  return pair >>> 0
}

/** Whether two words stand beside each other in some text. @example isPair(vocabulary, '카드', '한도가') // true */
export function isPair({ pairs }: Vocabulary, one: string, other: string) {
  const pair = toPair(one, other)
  return pairs[findFirst(pairs.length, (place) => (pairs[place] ?? 0) < pair)] === pair
}

/** So far apart are two words that belong together. */
const NEAR = 2

function createCounter() {
  const counts = new Map<string, number>()
  const pairs = new Set<number>()
  const latin = new Set<string>()
  const count = (word: string, weight: number) => counts.set(word, (counts.get(word) ?? 0) + weight)
  const add = (text: string, weight = 1) => {
    const row = foldText(text).split(' ').filter(Boolean)
    for (const [i, word] of row.entries()) {
      for (const next of row.slice(i + 1, i + 1 + NEAR)) pairs.add(toPair(word, next))
      if (LATIN.test(word)) latin.add(word)
      if (!HANGUL.test(word)) continue
      count(word, weight)
      const noun = NOUN.exec(word)?.[1]
      if (noun) count(noun, weight)
    }
  }
  const addNames = (text: string) => {
    for (const word of foldText(splitName(text)).split(' ')) if (LATIN.test(word)) latin.add(word)
  }
  return { counts, pairs, latin, add, addNames }
}

/** Every word of the entries and of what people say. */
function* countWords(entries: StoredEntry[], concepts: Concept[], words: Words) {
  const { counts, pairs, latin, add, addNames } = createCounter()
  for (const { says } of concepts) {
    for (const said of says) add(said)
    yield
  }
  for (const [i, { title, messages, phrases, systemName, situation, codes }] of entries.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield
    for (const text of [title, ...messages, ...phrases, systemName, situation]) add(text)
    for (const text of [title, ...messages, ...codes]) addNames(text)
  }
  for (const word of [...words.fillers, ...words.endings, ...words.asks, ...words.tells]) add(word, COMMON)
  for (const word of JOSA) add(word, PARTICLE)
  return { counts, pairs, latin }
}

/** Syllables that are no words of their own, by how often they are part of one. */
function countSyllables(counts: Map<string, number>) {
  const syllables = new Map<string, number>()
  for (const [word, count] of counts)
    for (const syllable of word) syllables.set(syllable, (syllables.get(syllable) ?? 0) + SYLLABLE * count)
  return [...syllables].filter(([syllable]) => !counts.has(syllable))
}

/** Words by skeleton, those of each in the order they came: by letter and by sound where these differ. */
function* groupBySound(words: Iterable<string>) {
  const alike = new Map<string, string[]>()
  let done = 0
  for (const word of words) {
    if (++done % AT_ONCE === 0) yield
    for (const skeleton of new Set([toSkeleton(toLatin(word, false)), toSkeleton(toLatin(word, true))])) {
      const list = alike.get(skeleton)
      if (!list) alike.set(skeleton, [word])
      else if (list.length < MOST_ALIKE) list.push(word)
    }
  }
  return alike
}

/** Words of at least two syllables, each once. */
function sortByInitials(words: string[], costs: Float32Array) {
  const places = new Map(words.flatMap((word, place): [string, number][] => (word.length > 1 ? [[word, place]] : [])))
  const keyed = [...places].map(([word, place]) => ({ initials: toInitials(word), place }))
  keyed.sort((one, other) =>
    one.initials < other.initials
      ? -1
      : one.initials > other.initials
        ? 1
        : (costs[one.place] ?? 0) - (costs[other.place] ?? 0),
  )
  const order = createPlaces(keyed.length, words.length)
  order.set(keyed.map(({ place }) => place))
  return order
}

/**
 * Gathers the words of an index by their sound, step by step.
 * @example hear(finish(buildVocabulary(entries, concepts, words)), 'gyeolje') // '결제'
 */
export function* buildVocabulary(entries: StoredEntry[], concepts: Concept[], words: Words): Steps<Vocabulary> {
  const { counts, pairs, latin } = yield* countWords(entries, concepts, words)
  const all = new Map([...counts, ...countSyllables(counts)].sort(([, one], [, other]) => other - one))
  let total = 0
  for (const count of counts.values()) total += count
  yield
  const alike = yield* groupBySound(all.keys())
  const first = new Map<string, number>()
  const listed: string[] = []
  const sizes: number[] = []
  for (const [skeleton, list] of alike) {
    first.set(skeleton, listed.length)
    for (const word of list) {
      listed.push(word)
      sizes.push(list.length)
    }
  }
  const costs = Float32Array.from(listed, (word) => Math.log(total / (all.get(word) ?? total)))
  yield
  const byInitials = sortByInitials(listed, costs)
  yield
  return {
    ...{ first, words: listed, costs, counts: Uint8Array.from(sizes) },
    ...{ byInitials, pairs: Uint32Array.from(pairs).sort(), latin },
  }
}
