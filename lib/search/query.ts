import { createPattern, type Pattern } from './align'
import { toMass } from './candidates'
import { type ConceptMatch, matchConcepts, withImplied } from './concepts'
import { type Encoded, encode } from './encode'
import { foldText } from './fold-text'
import type { GramSpace } from './gram-space'
import { isConsonant } from './jamo'
import type { QueryReading } from './readings'
import type { SearchIndex } from './search-index'
import { splitWords, type Word } from './words'

export type Token = Word & {
  pattern: Pattern
  mass: number
  /** Set when some of its signs are bare initials. */
  open?: Uint8Array
}

/** A reading, encoded once for all entries. */
export type Query = {
  reading: QueryReading
  space: GramSpace
  codes: Uint8Array
  /** Set for a half-written query: which signs are bare initials. */
  open?: Uint8Array
  pattern: Pattern
  tokens: Token[]
  /** Meanings and how far each can be trusted. */
  tags: Map<number, number>
  tagWeight: number
  /** Share of the query that some concept explains. */
  explained: number
  explainedSigns: Uint8Array
}

/** About what a syllable of a whole word weighs. */
const INITIAL_MASS = 4

/** For each sign: whether it is a bare initial that stands for its whole syllable. */
function toOpenSigns(text: string, at: Uint16Array) {
  return Uint8Array.from(at, (place) => (isConsonant(text.charAt(place)) ? 1 : 0))
}

function toTokens(
  text: string,
  encoded: Encoded,
  space: GramSpace,
  open: Uint8Array | undefined,
  endings: string[],
): Token[] {
  const offset = encoded.codes.byteOffset
  return splitWords(text, encoded, space.alphabet === 'strokes' ? endings : []).map((word) => {
    const start = word.whole.byteOffset - offset
    const bare = open?.subarray(start, start + word.stem.length)
    const half = bare?.includes(1)
    const mass = half ? INITIAL_MASS * word.stem.length : toMass(space, word.stem) + 0.5 * word.stem.length
    return { ...word, pattern: createPattern(word.stem), mass, ...(half && { open: bare }) }
  })
}

/** Only the words that are bare initials, every other character blanked. */
function keepBare(text: string) {
  return Array.from(text, (char) => (isConsonant(char) ? char : ' ')).join('')
}

function readConcepts(index: SearchIndex, { kind, text, alphabet }: QueryReading, codes: Uint8Array): ConceptMatch {
  const match = matchConcepts(index.matcher[alphabet](), codes)
  if (kind === 'mixed') {
    const bare = matchConcepts(index.matcher.initials(), encode(foldText(keepBare(text)), 'initials').codes)
    for (const [tag, trust] of bare.tags) if (!match.tags.has(tag)) match.tags.set(tag, trust)
  }
  withImplied(match.tags, index.implied)
  return match
}

function sumWeights(tags: Map<number, number>, index: SearchIndex) {
  let sum = 0
  for (const [tag, trust] of tags) sum += (index.tagWeights[tag] ?? 0) * trust
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
  const { codes, at } = encoded
  if (codes.length === 0) return undefined
  const space = index.space[reading.alphabet]()
  const open = reading.kind === 'mixed' ? toOpenSigns(reading.text, at) : undefined
  const nothing: ConceptMatch = { tags: new Map(), explained: new Uint8Array(0) }
  const { tags, explained } = literal ? nothing : readConcepts(index, reading, codes)
  return {
    reading,
    space,
    codes,
    ...(open && { open }),
    pattern: createPattern(codes),
    tokens: toTokens(reading.text, encoded, space, open, index.words.endings),
    tags,
    tagWeight: sumWeights(tags, index),
    explained: share(explained),
    explainedSigns: explained,
  }
}
