import { SKIP } from './fold-text'
import { INITIALS, isConsonant, toJamo, toSyllable } from './jamo'
import { toSkeleton } from './skeleton'

/**
 * A text as one byte a sign: Hangul keys, Latin letters and digits share one alphabet, spaces become a flag on the next sign.
 * `at[i]` is the place of sign i in the text.
 */
export type Encoded = { codes: Uint8Array; at: Uint16Array }
export type Alphabet = 'strokes' | 'initials' | 'skeleton'

/** Set on the first sign of a word. */
export const WORD = 0x80
export const SIGN = 0x7f
/** One more than the greatest sign. */
export const SIGNS = 70

const ALPHABET =
  ' ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣabcdefghijklmnopqrstuvwxyz0123456789'
const SIGN_OF = new Map(Array.from(ALPHABET, (char, index) => [char, index]))
const FIRST_VOWEL = 20
const FIRST_LATIN = 34

export function isConsonantSign(sign: number) {
  return sign > 0 && sign < FIRST_VOWEL
}

export function isVowelSign(sign: number) {
  return sign >= FIRST_VOWEL && sign < FIRST_LATIN
}

function toInitial(char: string) {
  const syllable = toSyllable(char)
  if (syllable) return INITIALS.charAt(syllable.initial)
  return isConsonant(char) ? toJamo(char) : char
}

const NONE = new Uint8Array(0)
const known: Record<'strokes' | 'initials', Map<number, Uint8Array>> = { strokes: new Map(), initials: new Map() }

/** Signs of one character, looked up once. */
function toSigns(char: string, alphabet: 'strokes' | 'initials') {
  const code = char.charCodeAt(0)
  const found = known[alphabet].get(code)
  if (found) return found
  const written = alphabet === 'strokes' ? toJamo(char) : toInitial(char)
  const signs = Uint8Array.from(Array.from(written, (sign) => SIGN_OF.get(sign) ?? 0).filter(Boolean))
  known[alphabet].set(code, signs.length ? signs : NONE)
  return signs
}

const MOST_SIGNS_A_CHAR = 6

function encodeBy(folded: string, alphabet: 'strokes' | 'initials'): Encoded {
  const codes = new Uint8Array(folded.length * MOST_SIGNS_A_CHAR)
  const at = new Uint16Array(codes.length)
  let length = 0
  let word = WORD
  for (let i = 0; i < folded.length; i++) {
    const char = folded.charAt(i)
    if (char === SKIP) continue
    if (char === ' ') {
      word = WORD
      continue
    }
    for (const sign of toSigns(char, alphabet)) {
      codes[length] = sign | word
      at[length++] = i
      word = 0
    }
  }
  return { codes: codes.slice(0, length), at: at.slice(0, length) }
}

/**
 * A folded text in one of the three alphabets. The same function writes index and query.
 * @example encode('한도', 'strokes') // signs of ㅎㅏㄴㄷㅗ
 */
export function encode(folded: string, alphabet: Alphabet, bySound = false): Encoded {
  if (alphabet !== 'skeleton') return encodeBy(folded, alphabet)
  const signs = toSkeleton(folded, bySound)
  return {
    codes: Uint8Array.from(signs, ({ sign, startsWord }) => (SIGN_OF.get(sign) ?? 0) | (startsWord ? WORD : 0)),
    at: Uint16Array.from(signs, ({ at }) => at),
  }
}
