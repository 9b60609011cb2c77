import { SKIP } from './fold-text'
import { FINALS, INITIALS, toJamo, VOWELS } from './jamo'

/**
 * A text as one byte a sign: Hangul keys, Latin letters and digits share one alphabet, spaces become a flag on the next sign.
 * `at[i]` is the place of sign i in the text.
 */
export type Encoded = { codes: Uint8Array; at: Uint16Array }
export type Alphabet = 'strokes' | 'initials'

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
const FIRST_DIGIT = 60

export function isConsonantSign(sign: number) {
  return sign > 0 && sign < FIRST_VOWEL
}

export function isVowelSign(sign: number) {
  return sign >= FIRST_VOWEL && sign < FIRST_LATIN
}

export function isLatinSign(sign: number) {
  return (sign & SIGN) >= FIRST_LATIN && (sign & SIGN) < FIRST_DIGIT
}

export function toLatinLetter(sign: number) {
  return ALPHABET.charAt(sign & SIGN)
}

const NONE = new Uint8Array(0)
const toSignsOf = (jamo: string) => Uint8Array.from(Array.from(jamo, (sign) => SIGN_OF.get(sign) ?? 0).filter(Boolean))
/** Signs of the parts of a syllable, by their places in Unicode's tables. */
const INITIAL_SIGNS = Array.from(INITIALS, toSignsOf)
const VOWEL_SIGNS = VOWELS.map(toSignsOf)
const FINAL_SIGNS = FINALS.map(toSignsOf)
const FIRST_SYLLABLE = 0xac00
const SYLLABLES = 11_172
/** Of characters that are no syllables, by code; worked out once. */
const known = new Map<number, Uint8Array>()

function toOtherSigns(code: number) {
  const found = known.get(code)
  if (found) return found
  const signs = toSignsOf(toJamo(String.fromCharCode(code)))
  known.set(code, signs.length ? signs : NONE)
  return signs
}

const MOST_SIGNS_A_CHAR = 6
const SKIP_CODE = SKIP.charCodeAt(0)
const SPACE_CODE = 0x20
/** Written again and again: a new buffer for every field would cost more than the encoding. */
let codesBuffer = new Uint8Array(1 << 14)
let atBuffer = new Uint16Array(1 << 14)

function grow(length: number) {
  if (length <= codesBuffer.length) return
  codesBuffer = new Uint8Array(length)
  atBuffer = new Uint16Array(length)
}

/** Writes one part of a character, the first sign of a word marked. */
function put(signs: Uint8Array, length: number, i: number, word: number) {
  for (let k = 0; k < signs.length; k++) {
    codesBuffer[length + k] = (signs[k] ?? 0) | (k === 0 ? word : 0)
    atBuffer[length + k] = i
  }
  return length + signs.length
}

function write(folded: string, alphabet: Alphabet) {
  grow(folded.length * MOST_SIGNS_A_CHAR)
  let length = 0
  let word = WORD
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    if (code === SKIP_CODE) continue
    if (code === SPACE_CODE) {
      word = WORD
      continue
    }
    const from = length
    const syllable = code - FIRST_SYLLABLE
    if (syllable < 0 || syllable >= SYLLABLES) length = put(toOtherSigns(code), length, i, word)
    else {
      length = put(INITIAL_SIGNS[Math.floor(syllable / 588)] ?? NONE, length, i, word)
      if (alphabet === 'strokes') {
        length = put(VOWEL_SIGNS[Math.floor((syllable % 588) / 28)] ?? NONE, length, i, 0)
        length = put(FINAL_SIGNS[syllable % 28] ?? NONE, length, i, 0)
      }
    }
    if (length > from) word = 0
  }
  return length
}

/**
 * A folded text in one of the two alphabets. The same function writes index and query.
 * @example encode('한도', 'strokes') // signs of ㅎㅏㄴㄷㅗ
 */
export function encode(folded: string, alphabet: Alphabet): Encoded {
  const length = write(folded, alphabet)
  return { codes: codesBuffer.slice(0, length), at: atBuffer.slice(0, length) }
}

/** Writes texts one after another: an array for each of thousands would cost more than the writing. */
export function createWriter(alphabet: Alphabet) {
  let text = new Uint8Array(1 << 14)
  let length = 0
  return {
    /** Where the text ends that was added. */
    add(folded: string) {
      const count = write(folded, alphabet)
      if (length + count > text.length) {
        const wider = new Uint8Array(Math.max(length + count, 2 * text.length))
        wider.set(text)
        text = wider
      }
      for (let i = 0; i < count; i++) text[length + i] = codesBuffer[i] ?? 0
      length += count
      return length
    },
    take: () => text.slice(0, length),
  }
}
