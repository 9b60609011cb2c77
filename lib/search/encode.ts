import { SKIP } from './fold-text'
import { INITIALS, isConsonant, toJamo, toSyllable } from './jamo'
import { toSkeletonWords } from './skeleton'

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
const MOST_LETTERS_A_CHAR = 8
/** By code of the letter or digit. */
const LATIN_SIGNS = Uint8Array.from({ length: 128 }, (_, code) => SIGN_OF.get(String.fromCharCode(code)) ?? 0)
/** Written again and again: a new buffer for every field would cost more than the encoding. */
let codesBuffer = new Uint8Array(1 << 14)
let atBuffer = new Uint16Array(1 << 14)

function grow(length: number) {
  if (length <= codesBuffer.length) return
  codesBuffer = new Uint8Array(length)
  atBuffer = new Uint16Array(length)
}

function encodeBy(folded: string, alphabet: 'strokes' | 'initials') {
  grow(folded.length * MOST_SIGNS_A_CHAR)
  let length = 0
  let word = WORD
  for (let i = 0; i < folded.length; i++) {
    const char = folded.charAt(i)
    if (char === SKIP) continue
    if (char === ' ') {
      word = WORD
      continue
    }
    const signs = toSigns(char, alphabet)
    for (let k = 0; k < signs.length; k++) {
      codesBuffer[length] = (signs[k] ?? 0) | word
      atBuffer[length++] = i
      word = 0
    }
  }
  return length
}

/** A word's signs are spread evenly over its characters: near enough to mark what matched. */
function encodeSkeleton(folded: string, bySound: boolean) {
  grow(folded.length * MOST_LETTERS_A_CHAR)
  let length = 0
  for (const { skeleton, start, end } of toSkeletonWords(folded, bySound)) {
    for (let k = 0; k < skeleton.length; k++) {
      codesBuffer[length] = (LATIN_SIGNS[skeleton.charCodeAt(k)] ?? 0) | (k === 0 ? WORD : 0)
      atBuffer[length++] = start + Math.floor((k * (end - start)) / skeleton.length)
    }
  }
  return length
}

function write(folded: string, alphabet: Alphabet, bySound: boolean) {
  return alphabet === 'skeleton' ? encodeSkeleton(folded, bySound) : encodeBy(folded, alphabet)
}

/**
 * A folded text in one of the three alphabets. The same function writes index and query.
 * @example encode('한도', 'strokes') // signs of ㅎㅏㄴㄷㅗ
 */
export function encode(folded: string, alphabet: Alphabet, bySound = false): Encoded {
  const length = write(folded, alphabet, bySound)
  return { codes: codesBuffer.slice(0, length), at: atBuffer.slice(0, length) }
}

/** The signs alone, for the many fields of an index. */
export function encodeSigns(folded: string, alphabet: Alphabet, bySound = false) {
  return codesBuffer.slice(0, write(folded, alphabet, bySound))
}
