import { SKIP } from './fold-text'
import { toSyllable } from './jamo'

const INITIAL_LETTERS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const VOWEL_LETTERS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINAL_LETTERS = ' g kk gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h'.split(' ')
const FINAL_SOUNDS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
/** What is carried over to a syllable that starts with a vowel. */
const CARRIED = ' g kk s n j n d r g m b s t p r m b s s ss ng j ch k t p '.split(' ')
const NASAL: Record<string, string> = { k: 'ng', t: 'n', p: 'm' }
const SILENT_INITIAL = 11
const NASAL_INITIALS = new Set([2, 6])

type Letter = { letter: string; at: number; startsWord: boolean }
export type SkeletonSign = { sign: string; at: number; startsWord: boolean }

function toFinalSound(final: number, next: { initial: number } | undefined) {
  const sound = FINAL_SOUNDS[final] ?? ''
  if (!next) return sound
  if (next.initial === SILENT_INITIAL) return CARRIED[final] ?? ''
  if (NASAL_INITIALS.has(next.initial)) return NASAL[sound] ?? sound
  return sound
}

function toLetters(folded: string, i: number, bySound: boolean) {
  const char = folded.charAt(i)
  const syllable = toSyllable(char)
  if (!syllable) return char
  const final = bySound
    ? toFinalSound(syllable.final, toSyllable(folded.charAt(i + 1)))
    : (FINAL_LETTERS[syllable.final] ?? '')
  return (INITIAL_LETTERS[syllable.initial] ?? '') + (VOWEL_LETTERS[syllable.vowel] ?? '') + final
}

function spell(folded: string, bySound: boolean) {
  const letters: Letter[] = []
  let startsWord = true
  for (let i = 0; i < folded.length; i++) {
    const char = folded.charAt(i)
    if (char === SKIP) continue
    if (char === ' ') startsWord = true
    else
      for (const letter of toLetters(folded, i, bySound)) {
        letters.push({ letter, at: i, startsWord })
        startsWord = false
      }
  }
  return letters
}

/** Korean in Latin letters, letter by letter or by sound. @example toLatin('습니다', true) // 'seumnida' */
export function toLatin(folded: string, bySound: boolean) {
  return spell(folded, bySound)
    .map(({ letter, startsWord }, i) => (startsWord && i > 0 ? ` ${letter}` : letter))
    .join('')
}

/** Longest first. Letters that people mix up when they write Korean in Latin share one sign. */
const FOLDS: [string, string][] = [
  ['wae', 'e'],
  ['weo', 'o'],
  ['yeo', 'o'],
  ['yae', 'e'],
  ['eo', 'o'],
  ['eu', 'o'],
  ['ae', 'e'],
  ['oe', 'e'],
  ['we', 'e'],
  ['wi', 'i'],
  ['ui', 'i'],
  ['wa', 'a'],
  ['wo', 'o'],
  ['ya', 'a'],
  ['yo', 'o'],
  ['yu', 'o'],
  ['ye', 'e'],
  ['oo', 'o'],
  ['ee', 'i'],
  ['ch', 'j'],
  ['sh', 's'],
  ['ng', 'n'],
  ['ck', 'k'],
  ['ph', 'p'],
  ['th', 't'],
  ['kh', 'k'],
  ['a', 'a'],
  ['e', 'e'],
  ['i', 'i'],
  ['o', 'o'],
  ['u', 'o'],
  ['y', 'i'],
  ['w', ''],
  ['g', 'k'],
  ['k', 'k'],
  ['q', 'k'],
  ['c', 'k'],
  ['d', 't'],
  ['t', 't'],
  ['b', 'p'],
  ['p', 'p'],
  ['f', 'p'],
  ['v', 'p'],
  ['j', 'j'],
  ['z', 'j'],
  ['s', 's'],
  ['x', 'k'],
  ['r', 'l'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
  ['h', 'h'],
]
const BY_FIRST = new Map<string, [string, string][]>()
for (const fold of FOLDS) BY_FIRST.set(fold[0].charAt(0), [...(BY_FIRST.get(fold[0].charAt(0)) ?? []), fold])

function matches(letters: Letter[], i: number, from: string) {
  for (let k = 0; k < from.length; k++) {
    const next = letters[i + k]
    if (next?.letter !== from.charAt(k) || (k > 0 && next.startsWord)) return false
  }
  return true
}

function foldAt(letters: Letter[], i: number): [string, string] | undefined {
  const letter = letters[i]
  if (!letter) return undefined
  return BY_FIRST.get(letter.letter)?.find(([from]) => matches(letters, i, from)) ?? [letter.letter, letter.letter]
}

/**
 * Korean or Latin text as a coarse skeleton of how it sounds: g=k, d=t, b=p, r=l, eo=eu=u=o, doubles once.
 * @example toSkeleton('결제', false).map((s) => s.sign).join('') // 'kolje', the same as for 'gyeolje' and 'kyulje'
 */
export function toSkeleton(folded: string, bySound: boolean): SkeletonSign[] {
  const letters = spell(folded, bySound)
  const signs: SkeletonSign[] = []
  let pendingWord = false
  for (let i = 0; i < letters.length; ) {
    const [from, to] = foldAt(letters, i) ?? ['?', '']
    const { at = 0, startsWord = false } = letters[i] ?? {}
    pendingWord ||= startsWord
    if (to && (to !== signs.at(-1)?.sign || pendingWord)) {
      signs.push({ sign: to, at, startsWord: pendingWord })
      pendingWord = false
    }
    i += from.length
  }
  return signs
}
