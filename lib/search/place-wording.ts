import { type Alphabet, encode, isVowelSign, SIGN, WORD } from './encode'
import { foldText } from './fold-text'
import { canEnd, fitsWord, standsAlone } from './word-place'
import { type ConceptMatcher, NONE, toAtomEnd, toSaid } from './wordings'

/** "돈이 하나도 없": four syllables may stand between two words of a wording. */
const GAP: Record<Alphabet, number> = { strokes: 10, initials: 4 }

/** Whether the word of a wording from `from` to `to` stands at a place of a text. */
function hasWord(codes: Uint8Array, at: number, text: Uint8Array, from: number, to: number) {
  if (at + to - from > codes.length) return false
  for (let k = 0; from + k < to; k++) {
    const code = codes[at + k] ?? 0
    if ((code & SIGN) !== ((text[from + k] ?? 0) & SIGN) || (k > 0 && code & WORD)) return false
  }
  return true
}

const ADJACENT = ['안', '못', '이', '잘'].map((word) => encode(word, 'strokes').codes)

function isAdjacent({ alphabet, text }: ConceptMatcher, from: number, to: number) {
  if (alphabet !== 'strokes' || to - from > SYLLABLE) return false
  for (const codes of ADJACENT)
    if (codes.length === to - from && hasWord(text, from, codes, 0, codes.length)) return true
  return false
}

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
function listWords(matcher: ConceptMatcher, wording: number) {
  return foldText(toSaid(matcher, wording)).split(' ').filter(Boolean)
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

/** Where a word of a wording stands from `end` on, or NONE beyond a gap. */
function findWord(
  { alphabet, text }: ConceptMatcher,
  codes: Uint8Array,
  { from, to, end, gap, isFirst }: { from: number; to: number; end: number; gap: number; isFirst: boolean },
  agrees: ((place: number) => boolean) | undefined,
) {
  for (let place = end; place <= end + gap; place++) {
    if (!hasWord(codes, place, text, from, to) || !(isFirst || isNext(codes, end, place))) continue
    if (fitsWord(codes, place, to - from, alphabet) && (!agrees || agrees(place))) return place
  }
  return NONE
}

/** Where a wording ends when it starts at a place of a text, or 0. @example "돈 없" in "돈이 하나도 없대요", at 0 → the end of 없 */
export function toEnd(matcher: ConceptMatcher, codes: Uint8Array, at: number, wording: number, agrees?: Agrees) {
  const { alphabet, concepts, tags, text, starts, short } = matcher
  const first = starts[wording] ?? 0
  const last = starts[wording + 1] ?? 0
  // Most wordings only begin alike.
  if (!hasWord(codes, at, text, first, toAtomEnd(text, first, last))) return 0
  const words = agrees ? listWords(matcher, wording) : []
  let end = at
  let gap = 0
  for (let from = first, k = 0; from < last; k++) {
    const to = toAtomEnd(text, from, last)
    const word = words[k] ?? ''
    const place = findWord(
      matcher,
      codes,
      { from, to, end, gap, isFirst: k === 0 },
      agrees && ((place) => agrees(place, word)),
    )
    if (place === NONE) return 0
    if (k === 1 && alphabet === 'strokes' && isLoose(codes, at, end, place)) return 0
    end = place + to - from
    if (alphabet === 'strokes' && isBroken(codes, end, to < last)) return 0
    gap = isAdjacent(matcher, from, to) ? 0 : GAP[alphabet]
    from = to
  }
  if (alphabet === 'strokes' && !canEnd(codes, end, concepts[tags[wording] ?? 0]?.service ?? false)) return 0
  if (short[wording] && !standsAlone(codes, at, end - at, alphabet)) return 0
  return end
}
