import { createPattern, type Pattern } from './align'
import { toKnownMass, toMass } from './candidates'
import { type ConceptMatch, matchConcepts, matchHalf, type Said, withImplied } from './concepts'
import { type Encoded, encode } from './encode'
import { isFiller } from './fillers'
import { foldText } from './fold-text'
import type { GramSpace } from './gram-space'
import { isConsonant, toJamo } from './jamo'
import type { Agrees } from './place-wording'
import { isHalf, type QueryReading } from './readings'
import type { SearchIndex } from './search-index'
import { listUnits, type Unit } from './units'
import { WEIGHTS } from './weights'
import { splitWords, type Word } from './words'

export type Token = Word & {
  pattern: Pattern
  mass: number
  /** Its mass without what no entry has; next to nothing for a filler. */
  known: number
  /** Only gives weight to its sentence. */
  filler: boolean
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
  units: Unit[]
  /** Meanings and how far each can be trusted. */
  tags: Map<number, number>
  tagWeight: number
  /** Share of the query that some concept explains. */
  explained: number
}

/** What initials weigh beside strokes, and the least of them. */
const INITIAL_MASS = 1.5
const LEAST_MASS = 0.5

/** How much bare initials tell: ㅇㅇ stands everywhere. */
function toOpenMass(index: SearchIndex, { codes }: Encoded) {
  return LEAST_MASS + INITIAL_MASS * toMass(index.space.initials(), codes)
}

/** For each sign: whether it is a bare initial that stands for its whole syllable. */
function toOpenSigns(text: string, at: Uint16Array) {
  return Uint8Array.from(at, (place) => (isConsonant(text.charAt(place)) ? 1 : 0))
}

function toTokens(
  index: SearchIndex,
  text: string,
  encoded: Encoded,
  space: GramSpace,
  open: Uint8Array | undefined,
): Token[] {
  const offset = encoded.codes.byteOffset
  return splitWords(text, encoded, space.alphabet === 'strokes' ? index.words.endings : []).map((word) => {
    const start = word.whole.byteOffset - offset
    const bare = open?.subarray(start, start + word.stem.length)
    const half = bare?.includes(1)
    const initials = half ? encode(foldText(word.text), 'initials') : undefined
    const mass = initials ? toOpenMass(index, initials) : toMass(space, word.stem) + 0.5 * word.stem.length
    const filler = isFiller(index.words, initials?.codes ?? word.whole, initials ? 'initials' : space.alphabet)
    const known = filler ? WEIGHTS.filler * mass : initials ? mass : toKnownMass(space, word.stem)
    return { ...word, pattern: createPattern(word.stem), mass, known, filler, ...(half && { open: bare }) }
  })
}

/** The same by characters instead of signs. */
function placeSaid(said: Said, at: Uint16Array): Said {
  return { ...said, start: at[said.start] ?? 0, end: (at[said.end - 1] ?? 0) + 1 }
}

/** Of the meanings that one stretch of initials or sounds can have, the commonest is the likeliest. */
function weighRivals(index: SearchIndex, said: Said[]) {
  return said.map((one) => {
    const rivals = new Set(
      said.filter(({ start, end }) => start === one.start && end === one.end).map(({ tag }) => tag),
    )
    const count = (tag: number) => index.entriesOf(tag).length + 1
    const all = [...rivals].reduce((sum, tag) => sum + count(tag), 0)
    return { ...one, trust: one.trust * (count(one.tag) / all) ** WEIGHTS.rivals }
  })
}

/** Meanings said by bare initials together with whole syllables. */
function readHalf(index: SearchIndex, text: string) {
  const folded = foldText(text)
  const { codes, at } = encode(folded, 'initials')
  const letterAt = (place: number) => folded.charAt(at[place] ?? 0)
  const agrees: Agrees = (place, word) =>
    Array.from(word).every((char, k) => {
      const letter = letterAt(place + k)
      if (letter === char || isConsonant(letter)) return true
      return k === word.length - 1 && toJamo(letter).startsWith(toJamo(char))
    })
  return weighRivals(index, matchHalf(index.matcher.initials(), codes, toOpenSigns(folded, at), agrees)).map((one) =>
    placeSaid(one, at),
  )
}

/** Meanings of the words that are bare initials, side by side ones together. */
function readBare(index: SearchIndex, text: string) {
  return [...text.matchAll(/[ㄱ-ㅎ]+(?:\s+[ㄱ-ㅎ]+)*/g)].flatMap(({ 0: bare, index: from }) => {
    const { codes, at } = encode(foldText(bare), 'initials')
    return weighRivals(index, matchConcepts(index.matcher.initials(), codes).said).map((one) => {
      const { start, end, ...rest } = placeSaid(one, at)
      return { ...rest, start: start + from, end: end + from }
    })
  })
}

function readConcepts(index: SearchIndex, reading: QueryReading, { codes, at }: Encoded): ConceptMatch {
  const { text, alphabet } = reading
  const { said, explained } = matchConcepts(index.matcher[alphabet](), codes)
  const placed = (alphabet === 'strokes' ? said : weighRivals(index, said)).map((one) => placeSaid(one, at))
  if (isHalf(reading)) placed.push(...readBare(index, text), ...readHalf(index, text))
  const tags = new Map<number, number>()
  for (const { tag, trust } of placed) tags.set(tag, Math.max(tags.get(tag) ?? 0, trust))
  withImplied(tags, index.implied)
  return { tags, said: placed, explained }
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
  const open = isHalf(reading) ? toOpenSigns(reading.text, at) : undefined
  const nothing: ConceptMatch = { tags: new Map(), said: [], explained: new Uint8Array(0) }
  const { tags, said, explained } = literal ? nothing : readConcepts(index, reading, encoded)
  const tokens = toTokens(index, reading.text, encoded, space, open)
  return {
    reading,
    space,
    codes,
    ...(open && { open }),
    pattern: createPattern(codes),
    tokens,
    units: listUnits(index, tokens, said),
    tags,
    tagWeight: sumWeights(tags, index),
    explained: share(explained),
  }
}
