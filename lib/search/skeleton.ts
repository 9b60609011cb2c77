import { SKIP } from './fold-text'
import { toSyllable } from './jamo'

const INITIAL_LETTERS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const VOWEL_LETTERS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINAL_LETTERS = ' g kk gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h'.split(' ')
const FINAL_SOUNDS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
/** What is carried over to a syllable that starts with a vowel. */
const CARRIED = ' g kk s n j n d r g m b s t p r m b s s ss ng j ch k t p '.split(' ')
const NASAL: Record<string, string> = { k: 'ng', t: 'n', p: 'm' }
const [N, R, M, SILENT] = [2, 5, 6, 11]
/** What ㄹ is heard as after a consonant, and what that becomes: 만료 mallyo, 등록 deungnok, 종료 jongnyo. */
const BEFORE_R: Record<string, [final: string, initial: string]> = {
  ...{ n: ['l', 'l'], l: ['l', 'l'], m: ['m', 'n'], ng: ['ng', 'n'], k: ['ng', 'n'], t: ['n', 'n'], p: ['m', 'n'] },
}

/** The end of a syllable and the beginning of the next as they sound together. Source: 표준 발음법 5 (음의 동화). */
function toJunction(final: number, next: { initial: number } | undefined): [final: string, initial: string] {
  const sound = FINAL_SOUNDS[final] ?? ''
  if (!next) return [sound, '']
  const initial = INITIAL_LETTERS[next.initial] ?? ''
  if (next.initial === SILENT) return [CARRIED[final] ?? '', '']
  if (next.initial === R) return BEFORE_R[sound] ?? [sound, initial]
  if (next.initial === N && sound === 'l') return ['l', 'l']
  if (next.initial === N || next.initial === M) return [NASAL[sound] ?? sound, initial]
  return [sound, initial]
}

function toLetters(folded: string, i: number, bySound: boolean) {
  const char = folded.charAt(i)
  const syllable = toSyllable(char)
  if (!syllable) return char
  const before = bySound && i > 0 ? toSyllable(folded.charAt(i - 1)) : undefined
  const initial = before ? toJunction(before.final, syllable)[1] : (INITIAL_LETTERS[syllable.initial] ?? '')
  const final = bySound
    ? toJunction(syllable.final, toSyllable(folded.charAt(i + 1)))[0]
    : (FINAL_LETTERS[syllable.final] ?? '')
  return initial + (VOWEL_LETTERS[syllable.vowel] ?? '') + final
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
  'eo>o eu>o ae>e oe>e we>e wi>i ui>i wa>a wo>o ya>a yo>o yu>o ye>e oo>o ee>i ch>j sh>s ng>n ck>k ph>p th>t kh>k ts>s'
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
 * Latin letters as a coarse skeleton of how they sound: g=k, d=t, b=p, r=l, eo=eu=u=o, doubles once;
 * and where among the letters each sign begins, the end after the last.
 * @example toSkeletonPlaces('gyeolje') // { skeleton: 'kolje', places: [0, 1, 4, 5, 6, 7] }
 */
export function toSkeletonPlaces(latin: string) {
  const places: number[] = []
  let skeleton = ''
  let last = ''
  for (let i = 0; i < latin.length; ) {
    const [sign, length] = foldAt(latin, i)
    if (sign !== '' && sign !== last) {
      skeleton += sign
      places.push(i)
      last = sign
    }
    i += length
  }
  places.push(latin.length)
  return { skeleton, places }
}

/** The skeleton alone. @example toSkeleton('gyeolje') // 'kolje', the same as for 'kyulje' */
export function toSkeleton(latin: string) {
  return toSkeletonPlaces(latin).skeleton
}

/** What people write alike in most words: less is lost than in a skeleton. */
const ALIKE = 'eo>u eu>u ae>e oe>we kk>k tt>t pp>p ss>s jj>j ts>s r>l ll>l'.split(' ').map((rule): [string, string] => {
  const [from = '', to = ''] = rule.split('>')
  return [from, to]
})

/** Latin letters with what people write either way written one way. @example toHeard('gyeolje') // 'gyulje' */
export function toHeard(latin: string) {
  let heard = latin
  for (const [from, to] of ALIKE) heard = heard.replaceAll(from, to)
  return heard
}
