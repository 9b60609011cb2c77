import type { Alphabet } from './encode'
import { dropLaughter } from './nothing'
import { toReadings } from './readings'
import type { SearchIndex } from './search-index'
import { finish, type Steps } from './steps'
import { toAsked } from './to-asked'

const ALL: readonly Alphabet[] = ['strokes', 'initials']

/** What a query is looked for with: its alphabets, and the words that Latin letters may sound like. */
function listNeeds(index: SearchIndex, input: string) {
  const readings = toReadings(dropLaughter(toAsked(input), index.words))
  const alphabets = new Set(
    readings.flatMap(({ kind, alphabet }) => (kind === 'mixed' ? [alphabet, 'initials' as const] : alphabet)),
  )
  return { alphabets, heard: readings.some(({ kind }) => kind === 'roman') }
}

/** Makes what a query needs, without a query what any could, step by step. */
export function* prepare(index: SearchIndex, input?: string): Steps<void> {
  const { alphabets, heard } = input === undefined ? { alphabets: ALL, heard: true } : listNeeds(index, input)
  for (const alphabet of alphabets) {
    yield* index.space[alphabet].ahead()
    yield* index.matcher[alphabet].ahead()
  }
  if (heard) yield* index.sounds.ahead()
}

/** Makes all of it at once, for a quiet moment after loading. */
export function warmUp(index: SearchIndex) {
  finish(prepare(index))
}
