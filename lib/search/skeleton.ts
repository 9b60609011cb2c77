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

/** Korean in Latin letters, letter by letter or by sound. @example toLatin('습니다', true) // 'seumnida' */
export function toLatin(folded: string, bySound: boolean) {
  let latin = ''
  for (let i = 0; i < folded.length; i++) if (folded.charAt(i) !== SKIP) latin += toLetters(folded, i, bySound)
  return latin
}

/** Letters that people mix up when they write Korean in Latin share one sign; "" is not heard at all. */
const THREE = 'wae>e weo>o yeo>o yae>e'
const TWO =
  'eo>o eu>o ae>e oe>e we>e wi>i ui>i wa>a wo>o ya>a yo>o yu>o ye>e oo>o ee>i ch>j sh>s ng>n ck>k ph>p th>t kh>k'
const ONE = 'u>o y>i w> g>k q>k c>k d>t b>p f>p v>p z>j x>k r>l'

function toTable(rules: string) {
  return new Map(rules.split(' ').map((rule): [string, string] => [rule.split('>')[0] ?? '', rule.split('>')[1] ?? '']))
}
const FOLDS = [toTable(ONE), toTable(TWO), toTable(THREE)]
const MAY_START_TWO = new Set(Array.from(FOLDS[1]?.keys() ?? [], (key) => key.charAt(0)))

/** Longest rule that fits at i, and its length. */
function foldAt(latin: string, i: number): [string, number] {
  const letter = latin.charAt(i)
  if (letter === 'w' || letter === 'y') {
    const three = FOLDS[2]?.get(latin.slice(i, i + 3))
    if (three !== undefined) return [three, 3]
  }
  if (MAY_START_TWO.has(letter)) {
    const two = FOLDS[1]?.get(latin.slice(i, i + 2))
    if (two !== undefined) return [two, 2]
  }
  return [FOLDS[0]?.get(letter) ?? letter, 1]
}

/**
 * Latin letters as a coarse skeleton of how they sound: g=k, d=t, b=p, r=l, eo=eu=u=o, doubles once.
 * @example toSkeleton('gyeolje') // 'kolje', the same as for 'kyulje'
 */
export function toSkeleton(latin: string) {
  let skeleton = ''
  let last = ''
  for (let i = 0; i < latin.length; ) {
    const [sign, length] = foldAt(latin, i)
    i += length
    if (sign === '' || sign === last) continue
    skeleton += sign
    last = sign
  }
  return skeleton
}

export type SkeletonWord = { skeleton: string; start: number; end: number }

/** More different words than this site's pages have, both ways: what is forgotten while an index is built costs most of its time. */
const MOST_KNOWN = 30_000
const known = new Map<string, string>()

/** Frees the words of an index once it is built: a query has a few. */
export function forgetWords() {
  known.clear()
}

/** Messages repeat their words: each is worked out once. */
function toWordSkeleton(word: string, bySound: boolean) {
  const key = bySound ? `${word} ` : word
  const found = known.get(key)
  if (found !== undefined) return found
  const skeleton = toSkeleton(toLatin(word, bySound))
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, skeleton)
  return skeleton
}

/** The words of a text as skeletons, each with its place: spans of a romanised query are whole words. */
export function toSkeletonWords(folded: string, bySound: boolean): SkeletonWord[] {
  const words: SkeletonWord[] = []
  for (let start = 0; start < folded.length; ) {
    const space = folded.indexOf(' ', start)
    const end = space < 0 ? folded.length : space
    if (end > start) words.push({ skeleton: toWordSkeleton(folded.slice(start, end), bySound), start, end })
    start = end + 1
  }
  return words
}
