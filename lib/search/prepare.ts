import type { Alphabet } from './encode'
import { dropLaughter } from './nothing'
import { isHalf, toReadings } from './readings'
import type { SearchIndex } from './search-index'
import { finish, type Steps } from './steps'
import { toAsked } from './to-asked'

const ALL: readonly Alphabet[] = ['strokes', 'initials']

/** What a query is looked for with: its alphabets, and the words that Latin letters may sound like. */
function listNeeds(index: SearchIndex, input: string) {
  const readings = toReadings(dropLaughter(toAsked(input), index.words))
  const alphabets = new Set(
    readings.flatMap((reading) => (isHalf(reading) ? [reading.alphabet, 'initials' as const] : reading.alphabet)),
  )
  return { alphabets, decoded: readings.some(({ kind }) => kind === 'roman' || kind === 'guessed') }
}

/** Makes what a query needs, without a query what any could, step by step. */
export function* prepare(index: SearchIndex, input?: string): Steps<void> {
  const { alphabets, decoded } = input === undefined ? { alphabets: ALL, decoded: true } : listNeeds(index, input)
  for (const alphabet of alphabets) {
    yield* index.space[alphabet].ahead()
    yield* index.matcher[alphabet].ahead()
  }
  if (decoded) yield* index.vocabulary.ahead()
}

/** Makes all of it at once, for a quiet moment after loading. */
export function warmUp(index: SearchIndex) {
  finish(prepare(index))
}
