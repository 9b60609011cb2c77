import { toHeard, toLatin, toSkeletonPlaces } from './skeleton'
import type { Vocabulary } from './vocabulary'

/** A sign that is no part of a known word, and a letter that differs from how the word is written: as unlikely as words, by logarithm. */
const STRAY = 7
const OTHER_LETTER = 4
/** Beyond this, and so much for every sign, a word is not Korean; less when it begins with one that is not: "approvalga". */
const UNHEARD = 4
const UNHEARD_A_SIGN = 4
const UNHEARD_BESIDE = 2
/** No word of a sentence is longer; who writes without spaces is heard so far. */
const MOST_SIGNS = 60
const LONGEST = 16

/** How many letters two short words differ by. */
function countEdits(a: string, b: string) {
  const row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    let corner = row[0] ?? 0
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, corner + same)
      corner = above
    }
  }
  return row[b.length] ?? 0
}

const MOST_KNOWN = 2000
const known = new Map<string, string[]>()

/** How a word may be written, letter by letter and by sound. */
function listSpellings(word: string) {
  const found = known.get(word)
  if (found) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const spellings = [...new Set([toHeard(toLatin(word, false)), toHeard(toLatin(word, true))])]
  known.set(word, spellings)
  return spellings
}

/** The word of a skeleton that is likeliest for some letters. */
function pickWord({ first, words, costs, counts }: Vocabulary, skeleton: string, letters: string) {
  const from = first.get(skeleton)
  if (from === undefined) return undefined
  const heard = toHeard(letters)
  let best = { word: '', cost: Number.POSITIVE_INFINITY }
  for (let i = from; i < from + (counts[from] ?? 0); i++) {
    const likely = costs[i] ?? 0
    if (likely >= best.cost) break
    const word = words[i] ?? ''
    const cost = likely + OTHER_LETTER * Math.min(...listSpellings(word).map((spelling) => countEdits(heard, spelling)))
    if (cost < best.cost) best = { word, cost }
  }
  return best
}

type Heard = { text: string; cost: number }

/** The likeliest row of Korean words for a word in Latin letters; nothing when none is likely. */
function hearWord(vocabulary: Vocabulary, latin: string, unheard: number) {
  const { skeleton, places } = toSkeletonPlaces(latin)
  const best: (Heard | undefined)[] = [{ text: '', cost: 0 }]
  const offer = (end: number, cost: number, text: () => string) => {
    if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { text: text(), cost }
  }
  for (let at = 0; at < skeleton.length; at++) {
    const before = best[at]
    if (!before) continue
    offer(at + 1, before.cost + STRAY, () => before.text)
    for (let end = at + 1; end <= Math.min(skeleton.length, at + LONGEST); end++)
      // Two that end and begin with the same sign are heard as one.
      for (let from = at; from >= Math.max(0, at - 1); from--) {
        const picked = pickWord(vocabulary, skeleton.slice(from, end), latin.slice(places[from], places[end]))
        if (picked) offer(end, before.cost + picked.cost, () => before.text + picked.word)
      }
  }
  const heard = best[skeleton.length]
  return heard && heard.cost <= UNHEARD + unheard * skeleton.length ? heard.text : ''
}

/** Letters of a particle or an ending, and the least word in Latin letters that may stand before them. */
const ENDING = 4
const LEAST_LATIN = 4

function beginsLatin({ latin }: Vocabulary, word: string) {
  for (let length = word.length - 1; length >= Math.max(LEAST_LATIN, word.length - ENDING); length--)
    if (latin.has(word.slice(0, length))) return true
  return false
}

/** Letters that a program wrote: "customerKey", "NOT_FOUND". */
const NAMED = /_|[a-z][A-Z]/

/**
 * A text with its words in Latin letters as the Korean ones they sound like; others stay as they are.
 * @example hear(vocabulary, 'kadeu hando chogwa') // '카드 한도 초과'
 */
export function hear(vocabulary: Vocabulary, text: string) {
  return text.replace(/[A-Za-z_]+/g, (written) => {
    const word = written.toLowerCase()
    if (NAMED.test(written) || word.length > MOST_SIGNS || vocabulary.latin.has(word)) return written
    return hearWord(vocabulary, word, beginsLatin(vocabulary, word) ? UNHEARD_BESIDE : UNHEARD_A_SIGN) || written
  })
}
