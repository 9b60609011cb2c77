/** Compatibility jamo by position in a syllable block, each written as the keys pressed for it. */
export const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
export const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ')
export const FINALS =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ')
const BARE: Record<string, string> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
}
const FIRST = 0xac00
const LAST = 0xd7a3

export type Syllable = { initial: number; vowel: number; final: number }

/** Parts of a syllable block as places in Unicode's tables. @example toSyllable('한') // { initial: 18, vowel: 0, final: 4 } */
export function toSyllable(char: string): Syllable | undefined {
  const code = char.charCodeAt(0)
  if (!(code >= FIRST && code <= LAST)) return undefined
  const index = code - FIRST
  return { initial: Math.floor(index / 588), vowel: Math.floor((index % 588) / 28), final: index % 28 }
}

/** A text with the initial of every syllable instead of it. @example toInitials('한도 CC63') // 'ㅎㄷ CC63' */
export function toInitials(text: string) {
  return Array.from(text, (char) => {
    const syllable = toSyllable(char)
    return syllable ? INITIALS.charAt(syllable.initial) : char
  }).join('')
}

/** The keys pressed for one character. @example toJamo('꽤') // 'ㄲㅗㅐ' */
export function toJamo(char: string) {
  const syllable = toSyllable(char)
  if (!syllable) return BARE[char] ?? char
  return INITIALS.charAt(syllable.initial) + (VOWELS[syllable.vowel] ?? '') + (FINALS[syllable.final] ?? '')
}

export function isConsonant(char: string) {
  return char >= 'ㄱ' && char <= 'ㅎ'
}

export function isVowel(char: string) {
  return char >= 'ㅏ' && char <= 'ㅣ'
}
