import { type Alphabet, encode, isConsonantSign, isLatinSign, isVowelSign, SIGN, toLatinLetter, WORD } from './encode'

/** Particles after a noun. */
export const JOSA = '이 가 은 는 을 를 도 만 에 로 으로 의 와 과 랑 이랑 에서 이나 나'.split(' ')
const JOSA_SIGNS = new Set(
  JOSA.map((josa) =>
    encode(josa, 'strokes')
      .codes.map((code) => code & SIGN)
      .join(),
  ),
)

/** Whether a syllable or a word may start at i. */
export function isOnset(codes: Uint8Array, i: number, alphabet: Alphabet) {
  const code = codes[i] ?? 0
  if (code & WORD || i === 0) return true
  if (alphabet !== 'strokes') return true
  if (isConsonantSign(code)) return isVowelSign((codes[i + 1] ?? 0) & SIGN)
  return isConsonantSign((codes[i - 1] ?? 0) & SIGN) !== isConsonantSign(code) && !isVowelSign(code)
}

/** What may close the last syllable of a stem: 틀리 → 틀린, 틀릴, 틀림, 틀립. "가사" is not in "가상". */
const CLOSING = new Set(Array.from('ㄴㄹㅁㅂㅆ', (sign) => encode(sign, 'strokes').codes.map((code) => code & SIGN)[0]))
const LATIN_ENDING = /^(?:s|d|es|ed|ing)?$/

function isLatinOrDigit(sign: number) {
  return !isConsonantSign(sign & SIGN) && !isVowelSign(sign & SIGN)
}

function isLatin(code: number) {
  return !(code & WORD) && isLatinSign(code)
}

/** Whether a wording that ends before `end` may be followed by what stands there; a name is no stem that ㄴ or ㅁ could close: no "알리" in "알림톡". */
export function canEnd(codes: Uint8Array, end: number, isName: boolean) {
  const [last, next] = [(codes[end - 1] ?? 0) & SIGN, codes[end] ?? WORD]
  if (next & WORD) return true
  if (isLatinSign(last)) {
    let rest = ''
    for (let i = end; isLatin(codes[i] ?? WORD); i++) rest += toLatinLetter(codes[i] ?? 0)
    return LATIN_ENDING.test(rest)
  }
  if (!isVowelSign(last) || !isConsonantSign(next) || isVowelSign((codes[end + 1] ?? 0) & SIGN)) return true
  return !isName && CLOSING.has(next)
}

export function toWordEnd(codes: Uint8Array, from: number) {
  let end = from
  while (end < codes.length && !((codes[end] ?? 0) & WORD)) end++
  return end
}

/** A short word must stand alone, or with a particle; what stands in Latin letters ends where Hangul begins: "IP입니다". */
export function standsAlone(codes: Uint8Array, at: number, length: number, alphabet: Alphabet) {
  if (at > 0 && !((codes[at] ?? 0) & WORD)) return false
  const rest = codes.subarray(at + length, toWordEnd(codes, at + length))
  if (rest.length === 0) return true
  if (alphabet === 'strokes' && isLatinSign(codes[at + length - 1] ?? 0)) return !isLatinOrDigit(rest[0] ?? 0)
  if (alphabet === 'strokes') return JOSA_SIGNS.has(rest.map((code) => code & SIGN).join())
  return rest.length <= 1
}

/** Initials leave much open: a single one is a word only by itself, and only long wordings are read inside a word. */
const WHOLE = 2
const INSIDE = 4
const TAIL = 1

/** Whether an atom may stand at a place, by where the word around it begins and ends. */
export function fitsWord(codes: Uint8Array, at: number, length: number, alphabet: Alphabet) {
  if (alphabet === 'strokes') return isOnset(codes, at, alphabet)
  const opens = at === 0 || ((codes[at] ?? 0) & WORD) !== 0
  if (!opens) return length >= INSIDE
  return length >= WHOLE || toWordEnd(codes, at + length) - at - length <= TAIL
}
