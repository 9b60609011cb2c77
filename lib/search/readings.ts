import type { Alphabet } from './encode'
import { isConsonant, isVowel } from './jamo'
import { toHangulKeys, toLatinKeys } from './layout'

/** One way to read a query: the text to look for and the alphabet to look in. */
export type QueryReading = {
  kind: 'typed' | 'layout' | 'choseong' | 'mixed' | 'guessed' | 'roman'
  text: string
  alphabet: Alphabet
}

const LATIN_WORD = /[A-Za-z]{2,}/g
const CODE = /^[A-Z0-9]+([_-][A-Z0-9]+)+$|^[A-Za-z]{1,4}[_-]?\d{2,}$/
/** Initials for a whole word: what is typed around them is no reading of its own. */
const HALF_WRITTEN = /[ㄱ-ㅎ]{2}/
/** So many whole syllables are no slip of the keyboard. */
const PLAINLY_KOREAN = 12
const SYLLABLE = /[가-힣]/
const LATIN = /[a-z]/i
const ROMAN_VOWEL = /[aeiouwy]/i

function countBare(text: string) {
  let consonants = 0
  let vowels = 0
  let syllables = 0
  for (const char of text) {
    if (isConsonant(char)) consonants++
    else if (isVowel(char)) vowels++
    else if (SYLLABLE.test(char)) syllables++
  }
  return { consonants, vowels, syllables }
}

/** Share of characters that came out as whole syllables: "rufwp" → 결제 all, "payment" → few. */
function toHangul(word: string) {
  const text = toHangulKeys(word)
  const { consonants, vowels, syllables } = countBare(text)
  return { text, share: syllables / Math.max(1, consonants + vowels + syllables) }
}

function readLayout(query: string): QueryReading[] {
  if (!LATIN.test(query)) return []
  let changed = false
  // Capitals beside whole syllables are meant: "ISP 인증 실패".
  const isNamed = (word: string) => SYLLABLE.test(query) && word === word.toUpperCase()
  const text = query.replace(LATIN_WORD, (word) => {
    if (CODE.test(word) || isNamed(word)) return word
    const hangul = toHangul(word)
    if (hangul.share < 0.5) return word
    changed = true
    return hangul.text
  })
  return changed ? [{ kind: 'layout', text, alphabet: 'strokes' }] : []
}

function readRoman(query: string): QueryReading[] {
  if (!LATIN.test(query) || !ROMAN_VOWEL.test(query)) return []
  return [{ kind: 'roman', text: query, alphabet: 'strokes' }]
}

/** Initials for a whole word. */
const GUESSED = /(?:^|\s)[ㄱ-ㅎ]{2,}(?:\s|$)/

/** Whether a reading holds bare initials beside whole syllables. */
export function isHalf({ kind }: QueryReading) {
  return kind === 'mixed' || kind === 'guessed'
}

function readBareJamo(query: string): QueryReading[] {
  const { consonants, vowels, syllables } = countBare(query)
  const readings: QueryReading[] = []
  if (vowels > 0 || (consonants > 0 && syllables > 0)) {
    readings.push({ kind: 'layout', text: toLatinKeys(query), alphabet: 'strokes' })
  }
  if (vowels > 0 || consonants === 0) return readings
  const alone = syllables === 0 && !LATIN.test(query)
  readings.push(
    alone
      ? { kind: 'choseong', text: query, alphabet: 'initials' }
      : { kind: 'mixed', text: query, alphabet: 'strokes' },
  )
  if (!alone && GUESSED.test(query)) readings.push({ kind: 'guessed', text: query, alphabet: 'strokes' })
  return readings
}

/**
 * Every reading worth a try, as typed first. A code is never converted.
 * @example toReadings('dkdlvhs 결제').map((r) => r.text) // ['dkdlvhs 결제', '아이폰 결제', …]
 */
export function toReadings(query: string): QueryReading[] {
  const typed: QueryReading = { kind: 'typed', text: query, alphabet: 'strokes' }
  const whole = countBare(query.slice(0, 200)).syllables >= PLAINLY_KOREAN
  if (CODE.test(query.trim()) || (whole && !HALF_WRITTEN.test(query))) return [typed]
  const bare = readBareJamo(query)
  const halfWritten = HALF_WRITTEN.test(query) && bare.some(({ kind }) => kind === 'mixed')
  if (whole) return bare.some(isHalf) ? bare.filter(isHalf) : [typed]
  return [...(halfWritten ? [] : [typed]), ...readLayout(query), ...bare, ...readRoman(query)]
}
