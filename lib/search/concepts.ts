import { type Alphabet, WORD } from './encode'
import type { Concept } from './entry'
import { type Agrees, toEnd } from './place-wording'
import { isOnset, toWordEnd } from './word-place'
import { type ConceptMatcher, listByStart, toKey } from './wordings'

/** A stretch of signs that says a concept, and how far that can be trusted. */
export type Said = { tag: number; start: number; end: number; trust: number }

/** Tags found, where each was said, and which signs of the text they explain. */
export type ConceptMatch = { tags: Map<number, number>; said: Said[]; explained: Uint8Array }

/** Trust in a wording found inside a word that nothing else explains. */
const ADRIFT = 0.5
const FULL_TRUST = 3

type Hit = { tag: number; start: number; end: number; named: boolean }

/** A name that goes on as a longer one is not meant: "토스페이먼츠" is no "토스페이". */
function dropParts(hits: Hit[], codes: Uint8Array) {
  const isPart = ({ start, end, named }: Hit) =>
    named && !((codes[end] ?? WORD) & WORD) && hits.some((one) => one.named && one.start <= start && one.end > end)
  return hits.filter((hit) => !isPart(hit))
}

function listHits(matcher: ConceptMatcher, codes: Uint8Array, agrees?: Agrees) {
  const hits: Hit[] = []
  for (let start = 0; start < codes.length; start++) {
    if (!isOnset(codes, start, matcher.alphabet)) continue
    for (const size of agrees ? [3, 2, 1] : [3, 2])
      for (const wording of listByStart(matcher, toKey(codes, start, size))) {
        const end = toEnd(matcher, codes, start, wording, agrees)
        const tag = matcher.tags[wording] ?? 0
        if (end) hits.push({ tag, start, end, named: matcher.concepts[tag]?.service ?? false })
      }
  }
  return dropParts(hits, codes)
}

/** Signs of a particle that may stand between two meanings of one word. */
const LOOSE = 4

/** Which hits stand where a word begins, or where another that does has ended: "이유로" holds no "유로". */
function listAnchored(hits: Hit[], codes: Uint8Array) {
  const anchored = new Set<Hit>()
  const ends: number[] = []
  for (const hit of hits) {
    let begin = hit.start
    while (begin > 0 && !((codes[begin] ?? 0) & WORD)) begin--
    if (begin === hit.start || ends.some((end) => end > begin && end <= hit.start && hit.start - end <= LOOSE)) {
      anchored.add(hit)
      ends.push(hit.end)
    }
  }
  return anchored
}

/** Whether what is found inside a word begins in the midst of a surer one and goes beyond it: "제한" in "결제한". */
function isAcross(hit: Hit, anchored: Set<Hit>, codes: Uint8Array) {
  if (anchored.has(hit) || toWordEnd(codes, hit.start + 1) < hit.end) return false
  for (const { start, end } of anchored) if (start < hit.start && hit.start < end && end < hit.end) return true
  return false
}

/** Initials mean many words: the shorter, and the less of its word is explained, the less each counts. */
function toTrust({ start, end }: Hit, alphabet: Alphabet, codes: Uint8Array) {
  if (alphabet === 'strokes') return 1
  const room = toWordEnd(codes, end) - start
  return Math.min(1, (end - start) / FULL_TRUST) * Math.min(1, (end - start + 1) / room)
}

/** Finds the concepts of a text, each with how much it can be trusted. @example "통장에 돈이 하나도 없대요" → balance, account */
export function matchConcepts(matcher: ConceptMatcher, codes: Uint8Array): ConceptMatch {
  const tags = new Map<number, number>()
  const explained = new Uint8Array(codes.length)
  const all = listHits(matcher, codes)
  const anchored = matcher.alphabet === 'strokes' ? listAnchored(all, codes) : undefined
  const hits = anchored ? all.filter((hit) => !isAcross(hit, anchored, codes)) : all
  const said = hits.map((hit) => ({
    ...hit,
    trust: anchored && !anchored.has(hit) ? ADRIFT : toTrust(hit, matcher.alphabet, codes),
  }))
  for (const { tag, trust, start, end } of said) {
    tags.set(tag, Math.max(tags.get(tag) ?? 0, trust))
    explained.fill(1, start, end)
  }
  return { tags, said, explained }
}

/** Signs, a whole syllable for two, from which a half-written wording is sure. */
const FULL_HALF = 4

/** Concepts said half in initials, half in syllables: "다른 ㅎㅅ", "ㅎㄷㄱ 바닥". */
export function matchHalf(matcher: ConceptMatcher, codes: Uint8Array, bare: Uint8Array, agrees: Agrees): Said[] {
  return listHits(matcher, codes, agrees).flatMap((hit) => {
    const half = bare.subarray(hit.start, hit.end)
    const count = half.reduce((sum, one) => sum + one, 0)
    if (count === 0 || count === half.length) return []
    const signs = 2 * half.length - count
    return [{ ...hit, trust: Math.min(1, signs / FULL_HALF) * toTrust(hit, matcher.alphabet, codes) }]
  })
}

/** Adds what follows from the tags found: iCloud → Apple. */
export function withImplied(tags: Map<number, number>, implied: number[][]) {
  for (const [tag, trust] of tags) {
    for (const next of implied[tag] ?? []) if ((tags.get(next) ?? 0) < trust) tags.set(next, trust)
  }
  return tags
}

/** Places of the tags that follow from each concept. */
export function toImplied(concepts: Concept[]) {
  const places = new Map(concepts.map(({ tag }, index) => [tag, index]))
  return concepts.map(({ also = [] }) => also.flatMap((tag) => places.get(tag) ?? []))
}
