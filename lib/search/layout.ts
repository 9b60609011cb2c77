import { FINALS, INITIALS, isConsonant, isVowel, toJamo, VOWELS } from './jamo'

const KEYS = 'qwertyuiopasdfghjklzxcvbnmQWERTOP'
const JAMO = 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ'
const JAMO_OF = new Map(Array.from(KEYS, (key, i) => [key, JAMO.charAt(i)]))
const KEY_OF = new Map(Array.from(JAMO, (jamo, i) => [jamo, KEYS.charAt(i)]))

/** Longest table entry that the keys at i spell: "ㅗㅏ" before "ㅗ". */
function longest(table: string[], jamo: string, i: number) {
  const two = jamo.slice(i, i + 2)
  return two.length === 2 && table.includes(two) ? two : table.includes(two.charAt(0)) ? two.charAt(0) : ''
}

function toFinal(jamo: string, i: number) {
  const fits = (final: string) => final !== '' && FINALS.includes(final) && !isVowel(jamo.charAt(i + final.length))
  const two = jamo.slice(i, i + 2)
  if (two.length === 2 && fits(two)) return two
  return fits(two.charAt(0)) ? two.charAt(0) : ''
}

/** One syllable block from keys pressed, and how many it took. */
function compose(jamo: string, i: number) {
  const initial = INITIALS.indexOf(jamo.charAt(i))
  const vowel = initial >= 0 ? longest(VOWELS, jamo, i + 1) : ''
  if (!vowel) return { char: jamo.charAt(i), length: 1 }
  const final = toFinal(jamo, i + 1 + vowel.length)
  const code = 0xac00 + (initial * 21 + VOWELS.indexOf(vowel)) * 28 + FINALS.indexOf(final)
  return { char: String.fromCharCode(code), length: 1 + vowel.length + final.length }
}

/** Latin keys as the Korean keyboard reads them. es-hangul's version throws on "hho". @example toHangulKeys('gksehchrhk') // '한도초과' */
export function toHangulKeys(text: string) {
  const jamo = Array.from(text, (key) => JAMO_OF.get(key) ?? JAMO_OF.get(key.toLowerCase()) ?? key).join('')
  let hangul = ''
  for (let i = 0; i < jamo.length; ) {
    const { char, length } = compose(jamo, i)
    hangul += char
    i += length
  }
  return hangul
}

/** Hangul as the Latin keys that were pressed for it. @example toLatinKeys('ㅑㅜㅍ') // 'inv' */
export function toLatinKeys(text: string) {
  return Array.from(text, (char) => {
    const jamo = toJamo(char)
    return isConsonant(jamo.charAt(0)) || isVowel(jamo.charAt(0))
      ? Array.from(jamo, (key) => KEY_OF.get(key) ?? key).join('')
      : char
  }).join('')
}
