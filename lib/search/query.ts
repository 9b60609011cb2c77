import { createPattern, type Pattern } from './align'
import { toMass } from './candidates'
import { matchConcepts, withImplied } from './concepts'
import { type Alphabet, encode, isConsonantSign, isVowelSign, SIGN, WORD } from './encode'
import { stripEnding } from './endings'
import { foldText } from './fold-text'
import type { GramSpace } from './gram-space'
import type { QueryReading } from './readings'
import type { SearchIndex } from './search-index'

export type Token = { pattern: Pattern; mass: number }

/** A reading, encoded once for all entries. */
export type Query = {
  reading: QueryReading
  space: GramSpace
  codes: Uint8Array
  pattern: Pattern
  tokens: Token[]
  tags: Set<number>
  tagWeight: number
  /** Share of the query that some concept explains. */
  explained: number
  explainedSigns: Uint8Array
}

const MOST_TOKENS = 12

function splitWords(codes: Uint8Array) {
  const words: Uint8Array[] = []
  let start = 0
  for (let i = 1; i <= codes.length; i++) {
    if (i < codes.length && !((codes[i] ?? 0) & WORD)) continue
    if (i - start >= 2) words.push(codes.subarray(start, i))
    start = i
  }
  return words
}

function toTokens(codes: Uint8Array, space: GramSpace, alphabet: Alphabet, endings: string[]): Token[] {
  return splitWords(codes)
    .slice(0, MOST_TOKENS)
    .map((word) => {
      const stem = alphabet === 'strokes' ? stripEnding(word, endings) : word
      return { pattern: createPattern(stem), mass: toMass(space, stem) + 0.5 * stem.length }
    })
}

function sumWeights(tags: Set<number>, index: SearchIndex) {
  let sum = 0
  for (const tag of tags) sum += index.tagWeights[tag] ?? 0
  return sum
}

function share(signs: Uint8Array) {
  let sum = 0
  for (const sign of signs) sum += sign
  return signs.length ? sum / signs.length : 0
}

/** Encodes a reading and finds its words and concepts; undefined when nothing is left of it. */
export function toQuery(index: SearchIndex, reading: QueryReading, literal: boolean): Query | undefined {
  const encoded = encode(foldText(reading.text), reading.alphabet)
  const { codes } = encoded
  if (codes.length === 0) return undefined
  const space = index.spaces[reading.alphabet]
  const { tags, explained } = literal
    ? { tags: new Set<number>(), explained: new Uint8Array(0) }
    : matchConcepts(index.matchers[reading.alphabet], encoded)
  withImplied(tags, index.implied)
  return {
    reading,
    space,
    codes,
    pattern: createPattern(codes),
    tokens: toTokens(codes, space, reading.alphabet, index.words.endings),
    tags,
    tagWeight: sumWeights(tags, index),
    explained: share(explained),
    explainedSigns: explained,
  }
}

/** For each sign of a half-written query: whether it is a bare initial that stands for its whole syllable. */
export function toOpenSigns(codes: Uint8Array) {
  return codes.map((code, i) => {
    const next = (codes[i + 1] ?? 0) & SIGN
    return isConsonantSign(code & SIGN) && !isVowelSign(next) ? 1 : 0
  })
}
