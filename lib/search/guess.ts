import { findFirst } from './find-first'
import { toInitials } from './jamo'
import { isPair, type Vocabulary } from './vocabulary'

/** What is left of a word after its known part: a particle or an ending, each syllable as unlikely as so much by logarithm. */
const MOST_LEFT = 4
const LEFT = 2
const LEAST = 2
/** So much likelier is a word that stands beside its neighbour in our texts. */
const BESIDE = 5
/** A less likely guess is none. */
const UNLIKELY = 9
const MOST_TRIED = 30

/** The words that are written with some initials, the likeliest first. */
function listWords({ words, byInitials }: Vocabulary, initials: string) {
  const toInitialsAt = (place: number) => toInitials(words[byInitials[place] ?? 0] ?? '')
  const first = findFirst(byInitials.length, (place) => toInitialsAt(place) < initials)
  let end = first
  while (end < first + MOST_TRIED && toInitialsAt(end) === initials) end++
  return byInitials.subarray(first, end)
}

/** The word that some initials between two others most likely stand for; the initials when none is likely. */
function guessWord(vocabulary: Vocabulary, initials: string, before: string, after: string) {
  let best = { word: initials, cost: UNLIKELY }
  for (let length = initials.length; length >= Math.max(LEAST, initials.length - MOST_LEFT); length--)
    for (const place of listWords(vocabulary, initials.slice(0, length))) {
      const word = vocabulary.words[place] ?? ''
      const beside = isPair(vocabulary, before, word) || isPair(vocabulary, word, after)
      const cost = (vocabulary.costs[place] ?? 0) + LEFT * (initials.length - length) - (beside ? BESIDE : 0)
      if (cost < best.cost) best = { word, cost }
    }
  return best.word
}

const INITIALS_ALONE = /^[ㄱ-ㅎ]{2,12}$/

/**
 * A text with its words in bare initials as those they most likely stand for, by the words around them.
 * @example guess(vocabulary, '카드 ㅎㄷ 초과') // '카드 한도 초과'
 */
export function guess(vocabulary: Vocabulary, text: string) {
  const parts = text.split(/\s+/)
  return parts
    .map((part, i) =>
      INITIALS_ALONE.test(part) ? guessWord(vocabulary, part, parts[i - 1] ?? '', parts[i + 1] ?? '') : part,
    )
    .join(' ')
}
