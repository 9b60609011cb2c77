import { encode, SIGN } from './encode'
import { foldText } from './fold-text'

const LEAST_STEM = 4
const JOSA =
  '에서는 으로는 이라고 에서 으로 이랑 까지 부터 에게 한테 라고 이가 이는 은 는 을 를 이 가 에 로 도 의 와 과 랑 만 요'.split(
    ' ',
  )
const known = new Map<string[], Uint8Array[]>()

function toSigns(ending: string) {
  return encode(foldText(ending).replaceAll(' ', ''), 'strokes').codes.map((code) => code & SIGN)
}

function listEndings(endings: string[]) {
  const found = known.get(endings)
  if (found) return found
  const list = [...endings, ...JOSA].map(toSigns).sort((a, b) => b.length - a.length)
  known.set(endings, list)
  return list
}

function endsWith(word: Uint8Array, ending: Uint8Array) {
  const from = word.length - ending.length
  if (from < LEAST_STEM) return false
  for (let k = 0; k < ending.length; k++) if (((word[from + k] ?? 0) & SIGN) !== ending[k]) return false
  return true
}

/** A word without its particle or sentence ending, as long as a stem of two syllables is left. @example 결제가 → 결제, 틀렸대요 → 틀렸 */
export function stripEnding(word: Uint8Array, endings: string[]) {
  const ending = listEndings(endings).find((signs) => endsWith(word, signs))
  return ending ? word.subarray(0, word.length - ending.length) : word
}
