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

type Sink = { codes: number[]; at: number[] }

function push(sink: Sink, signs: string, at: number, startsWord: boolean) {
  for (let k = 0; k < signs.length; k++) {
    const sign = SIGN_OF.get(signs.charAt(k))
    if (!sign) continue
    sink.codes.push(k === 0 && startsWord ? sign | WORD : sign)
    sink.at.push(at)
  }
}

function encodeBy(folded: string, toSigns: (char: string) => string): Encoded {
  const sink: Sink = { codes: [], at: [] }
  let startsWord = true
  for (let i = 0; i < folded.length; i++) {
    const char = folded.charAt(i)
    if (char === SKIP) continue
    if (char === ' ') {
      startsWord = true
      continue
    }
    push(sink, toSigns(char), i, startsWord)
    startsWord = false
  }
  return { codes: Uint8Array.from(sink.codes), at: Uint16Array.from(sink.at) }
}

/**
 * A folded text in one of the three alphabets. The same function writes index and query.
 * @example encode('한도', 'strokes') // signs of ㅎㅏㄴㄷㅗ
 */
export function encode(folded: string, alphabet: Alphabet, bySound = false): Encoded {
  if (alphabet === 'strokes') return encodeBy(folded, toJamo)
  if (alphabet === 'initials') return encodeBy(folded, toInitial)
  const skeleton = toSkeleton(folded, bySound)
  const sink: Sink = { codes: [], at: [] }
  for (const { sign, at, startsWord } of skeleton) push(sink, sign, at, startsWord)
  return { codes: Uint8Array.from(sink.codes), at: Uint16Array.from(sink.at) }
}
