import { type Alphabet, encodeSigns, SIGN, SIGNS } from './encode'
import type { Concept } from './entry'
import { foldText } from './fold-text'
import type { Steps } from './steps'

/** `words` are its atoms as text, for what is written half in initials. */
export type Wording = { tag: number; atoms: Uint8Array[]; words: string[]; short: boolean }

/** All wordings of all concepts in one alphabet, ready to be looked for. */
export type ConceptMatcher = { alphabet: Alphabet; byStart: Map<number, Wording[]> }

const LONGEST_KEY = 3
const NONE: string[] = []
const LEAST_LATIN = 5
const LEAST: Record<Alphabet, number> = { strokes: 0, initials: 3, skeleton: 4 }

/** One syllable, or a few Latin letters: too common to be looked for inside a word. */
function isShort(folded: string) {
  const signs = folded.replace(/ /g, '')
  return /^[a-z0-9]+$/.test(signs) ? signs.length < LEAST_LATIN : signs.length < 2
}

function toWording(tag: number, words: string, alphabet: Alphabet, bySound: boolean): Wording {
  const folded = foldText(words)
  const parts = folded.split(' ').filter(Boolean)
  const atoms = parts.map((atom) => encodeSigns(atom, alphabet, bySound).map((code) => code & SIGN))
  const length = atoms.reduce((sum, atom) => sum + atom.length, 0)
  return {
    tag,
    atoms,
    words: alphabet === 'initials' ? parts : NONE,
    short: alphabet === 'strokes' ? isShort(folded) : length < LEAST[alphabet],
  }
}

/** What a wording begins with: three signs, or both of a short one. No sign is 0, so that keys of different sizes differ. */
export function toKey(codes: Uint8Array, i: number, size: number) {
  let key = 0
  for (let k = i; k < i + size; k++) key = key * SIGNS + ((codes[k] ?? 0) & SIGN)
  return key
}

function add(byStart: ConceptMatcher['byStart'], wording: Wording) {
  const [first] = wording.atoms
  if (!first || first.length < (wording.words.length > 1 ? 1 : 2)) return
  const key = toKey(first, 0, Math.min(LONGEST_KEY, first.length))
  const list = byStart.get(key)
  if (list) list.push(wording)
  else byStart.set(key, [wording])
}

/** So many concepts are written without a pause. */
const AT_ONCE = 10

/** Prepares the wordings for one alphabet, step by step. In Latin letters each is looked for by letter and by sound. */
export function* buildMatcher(concepts: Concept[], alphabet: Alphabet): Steps<ConceptMatcher> {
  const byStart: ConceptMatcher['byStart'] = new Map()
  const ways = alphabet === 'skeleton' ? [false, true] : [false]
  for (const [tag, { says }] of concepts.entries()) {
    if (tag % AT_ONCE === AT_ONCE - 1) yield
    for (const words of says) for (const bySound of ways) add(byStart, toWording(tag, words, alphabet, bySound))
  }
  return { alphabet, byStart }
}
