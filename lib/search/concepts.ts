import { type Alphabet, encode, isConsonantSign, isVowelSign, SIGN, SIGNS, WORD } from './encode'
import type { Concept } from './entry'
import { foldText } from './fold-text'

type Wording = { tag: number; atoms: Uint8Array[]; short: boolean }

/** All wordings of all concepts in one alphabet, ready to be looked for. */
export type ConceptMatcher = { alphabet: Alphabet; byStart: Map<number, Wording[]> }

/** Tags found, and which signs of the text they explain. */
export type ConceptMatch = { tags: Map<number, number>; explained: Uint8Array }

/** "돈이 하나도 없": four syllables may stand between two words of a wording. */
const GAP: Record<Alphabet, number> = { strokes: 10, initials: 4, skeleton: 9 }
const LEAST_LATIN = 5
const FULL_TRUST: Record<Alphabet, number> = { strokes: 1, initials: 4, skeleton: 8 }
const LEAST: Record<Alphabet, number> = { strokes: 0, initials: 4, skeleton: 6 }
const ADJACENT = new Set(['안', '못', '이', '잘'])
const JOSA = '이 가 은 는 을 를 도 만 에 로 으로 의 와 과 랑 이랑 에서 이나 나'.split(' ')
const JOSA_SIGNS = new Set(
  JOSA.map((josa) =>
    encode(josa, 'strokes')
      .codes.map((code) => code & SIGN)
      .join(),
  ),
)

/** One syllable, or a few Latin letters: too common to be looked for inside a word. */
function isShort(folded: string) {
  const signs = folded.replace(/ /g, '')
  return /^[a-z0-9]+$/.test(signs) ? signs.length < LEAST_LATIN : signs.length < 2
}

function toWording(tag: number, words: string, alphabet: Alphabet, bySound: boolean): Wording {
  const folded = foldText(words)
  const atoms = folded
    .split(' ')
    .filter(Boolean)
    .map((atom) => encode(atom, alphabet, bySound).codes.map((code) => code & SIGN))
  const length = atoms.reduce((sum, atom) => sum + atom.length, 0)
  return { tag, atoms, short: alphabet === 'strokes' ? isShort(folded) : length < LEAST[alphabet] }
}

function toKey(codes: Uint8Array, i: number) {
  return ((codes[i] ?? 0) & SIGN) * SIGNS + ((codes[i + 1] ?? 0) & SIGN)
}

/** Prepares the wordings for one alphabet. In Latin letters each is looked for by letter and by sound. */
export function createConceptMatcher(concepts: Concept[], alphabet: Alphabet): ConceptMatcher {
  const byStart = new Map<number, Wording[]>()
  concepts.forEach((concept, tag) => {
    for (const words of concept.says) {
      for (const bySound of alphabet === 'skeleton' ? [false, true] : [false]) {
        const wording = toWording(tag, words, alphabet, bySound)
        const first = wording.atoms[0]
        if (!first || first.length < 2) continue
        const key = toKey(first, 0)
        const list = byStart.get(key)
        if (list) list.push(wording)
        else byStart.set(key, [wording])
      }
    }
  })
  return { alphabet, byStart }
}

/** Whether a syllable or a word may start at i. */
function isOnset(codes: Uint8Array, i: number, alphabet: Alphabet) {
  const code = codes[i] ?? 0
  if (code & WORD || i === 0) return true
  if (alphabet !== 'strokes') return true
  if (isConsonantSign(code)) return isVowelSign((codes[i + 1] ?? 0) & SIGN)
  return isConsonantSign((codes[i - 1] ?? 0) & SIGN) !== isConsonantSign(code) && !isVowelSign(code)
}

function hasAtom(codes: Uint8Array, at: number, atom: Uint8Array) {
  if (at + atom.length > codes.length) return false
  for (let k = 0; k < atom.length; k++) {
    const code = codes[at + k] ?? 0
    if ((code & SIGN) !== atom[k] || (k > 0 && code & WORD)) return false
  }
  return true
}

function toWordEnd(codes: Uint8Array, from: number) {
  let end = from
  while (end < codes.length && !((codes[end] ?? 0) & WORD)) end++
  return end
}

/** A short word must stand alone, or with a particle. */
function standsAlone(codes: Uint8Array, at: number, length: number, alphabet: Alphabet) {
  if (at > 0 && !((codes[at] ?? 0) & WORD)) return false
  const rest = codes.subarray(at + length, toWordEnd(codes, at + length))
  if (rest.length === 0) return true
  if (alphabet === 'strokes') return JOSA_SIGNS.has(rest.map((code) => code & SIGN).join())
  return rest.length <= (alphabet === 'initials' ? 1 : 2)
}

function isAdjacent(atom: Uint8Array, alphabet: Alphabet) {
  return alphabet === 'strokes' && atom.length <= 3 && ADJACENT_SIGNS.has(atom.join())
}
const ADJACENT_SIGNS = new Set(
  [...ADJACENT].map((word) =>
    encode(word, 'strokes')
      .codes.map((code) => code & SIGN)
      .join(),
  ),
)

/** Where the wording ends when it starts at `at`, or 0. */
function toEnd(codes: Uint8Array, at: number, wording: Wording, alphabet: Alphabet) {
  let end = at
  let gap = 0
  for (const atom of wording.atoms) {
    let place = end
    while (place <= end + gap && !(isOnset(codes, place, alphabet) && hasAtom(codes, place, atom))) place++
    if (place > end + gap) return 0
    end = place + atom.length
    gap = isAdjacent(atom, alphabet) ? 0 : GAP[alphabet]
  }
  if (wording.short && !standsAlone(codes, at, end - at, alphabet)) return 0
  return end
}

type Hit = { tag: number; start: number; end: number }

function listHits(matcher: ConceptMatcher, codes: Uint8Array) {
  const hits: Hit[] = []
  for (let start = 0; start < codes.length; start++) {
    if (!isOnset(codes, start, matcher.alphabet)) continue
    for (const wording of matcher.byStart.get(toKey(codes, start)) ?? []) {
      const end = toEnd(codes, start, wording, matcher.alphabet)
      if (end) hits.push({ tag: wording.tag, start, end })
    }
  }
  return hits
}

/** Initials and skeletons mean many words: the shorter and the more meanings in one place, the less each counts. */
function toTrust(hits: Hit[], { start, end }: Hit, alphabet: Alphabet) {
  if (alphabet === 'strokes') return 1
  const rivals = new Set(hits.filter((other) => other.start === start && other.end === end).map(({ tag }) => tag)).size
  return Math.min(1, (end - start) / FULL_TRUST[alphabet]) / rivals ** 0.5
}

/** Finds the concepts of a text, each with how much it can be trusted. @example "통장에 돈이 하나도 없대요" → balance, account */
export function matchConcepts(matcher: ConceptMatcher, codes: Uint8Array): ConceptMatch {
  const tags = new Map<number, number>()
  const explained = new Uint8Array(codes.length)
  const hits = listHits(matcher, codes)
  for (const hit of hits) {
    tags.set(hit.tag, Math.max(tags.get(hit.tag) ?? 0, toTrust(hits, hit, matcher.alphabet)))
    explained.fill(1, hit.start, hit.end)
  }
  return { tags, explained }
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
