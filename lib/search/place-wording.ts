import { type Alphabet, encode, isVowelSign, SIGN, WORD } from './encode'
import { foldText } from './fold-text'
import { canEnd, fitsWord, standsAlone } from './word-place'
import { type ConceptMatcher, toAtomEnd } from './wordings'

/** "돈이 하나도 없": four syllables may stand between two words of a wording. */
const GAP: Record<Alphabet, number> = { strokes: 10, initials: 4, skeleton: 9 }
const ADJACENT = new Set(['안', '못', '이', '잘'])

/** A word of a wording: its place in the matcher's text. */
type Atom = { from: number; to: number }

function hasAtom(codes: Uint8Array, at: number, text: Uint8Array, { from, to }: Atom) {
  if (at + to - from > codes.length) return false
  for (let k = 0; from + k < to; k++) {
    const code = codes[at + k] ?? 0
    if ((code & SIGN) !== ((text[from + k] ?? 0) & SIGN) || (k > 0 && code & WORD)) return false
  }
  return true
}

function isAdjacent({ alphabet, text }: ConceptMatcher, { from, to }: Atom) {
  if (alphabet !== 'strokes' || to - from > 3) return false
  const signs = text.subarray(from, to).map((code) => code & SIGN)
  return ADJACENT_SIGNS.has(signs.join())
}
const ADJACENT_SIGNS = new Set(
  [...ADJACENT].map((word) =>
    encode(word, 'strokes')
      .codes.map((code) => code & SIGN)
      .join(),
  ),
)

/** Signs of one syllable. */
const SYLLABLE = 3

/** What comes after a gap begins a word, unless all stands in one: no "카드 번호" in "카드 비밀번호". */
function isNext(codes: Uint8Array, end: number, place: number) {
  if (place === end || (codes[place] ?? 0) & WORD) return true
  for (let i = end; i < place; i++) if ((codes[i] ?? 0) & WORD) return false
  return true
}

/** Whether the signs from a place may be a word of a wording: of what is half written, its whole syllables must be the same. */
export type Agrees = (place: number, word: string) => boolean

/** The words of a wording as text, which only what is half written is compared with. */
function listWords({ says }: ConceptMatcher, wording: number) {
  return foldText(says[wording] ?? '')
    .split(' ')
    .filter(Boolean)
}

/** Whether a word of a wording ends inside a syllable: 생일 in "학생이라", 두 in "뒷면". The last may go on as 하 does in "해". */
function isBroken(codes: Uint8Array, end: number, more: boolean) {
  const next = codes[end] ?? WORD
  if (next & WORD || !isVowelSign(next)) return false
  return more || !isVowelSign((codes[end - 1] ?? 0) & SIGN)
}

/** How the stem of "할 수" ends, which hangs on its noun. */
const HANGING = (encode('을', 'strokes').codes.at(-1) ?? 0) & SIGN

/** Of several words the first, when it is one syllable, is a word: no "다 끝" in "결제하다 끝", no "다 쓰" in "다른 카드 쓰". */
function isLoose(codes: Uint8Array, at: number, end: number, next: number) {
  if (end - at > SYLLABLE) return false
  if (next > end) return !standsAlone(codes, at, end - at, 'strokes')
  return at > 0 && !((codes[at] ?? 0) & WORD) && ((codes[end - 1] ?? 0) & SIGN) !== HANGING
}

/** Where a wording ends when it starts at a place of a text, or 0. @example "돈 없" in "돈이 하나도 없대요", at 0 → the end of 없 */
export function toEnd(matcher: ConceptMatcher, codes: Uint8Array, at: number, wording: number, agrees?: Agrees) {
  const { alphabet, text, starts, short } = matcher
  const first = starts[wording] ?? 0
  const last = starts[wording + 1] ?? 0
  const words = agrees ? listWords(matcher, wording) : []
  let end = at
  let gap = 0
  for (let from = first, k = 0; from < last; k++) {
    const atom = { from, to: toAtomEnd(text, from, last) }
    const length = atom.to - from
    const fits = (place: number) =>
      (k === 0 || isNext(codes, end, place)) &&
      hasAtom(codes, place, text, atom) &&
      fitsWord(codes, place, length, alphabet) &&
      (!agrees || agrees(place, words[k] ?? ''))
    let place = end
    while (place <= end + gap && !fits(place)) place++
    if (place > end + gap) return 0
    if (k === 1 && alphabet === 'strokes' && isLoose(codes, at, end, place)) return 0
    end = place + length
    if (alphabet === 'strokes' && isBroken(codes, end, atom.to < last)) return 0
    gap = isAdjacent(matcher, atom) ? 0 : GAP[alphabet]
    from = atom.to
  }
  if (alphabet === 'strokes' && !canEnd(codes, end)) return 0
  if (short[wording] && !standsAlone(codes, at, end - at, alphabet)) return 0
  return end
}
