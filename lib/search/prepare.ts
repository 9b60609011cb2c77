import type { Alphabet } from './encode'
import { dropLaughter } from './nothing'
import { toReadings } from './readings'
import type { SearchIndex } from './search-index'
import { finish, type Steps } from './steps'
import { toAsked } from './to-asked'

const ALL: readonly Alphabet[] = ['strokes', 'skeleton', 'initials']

/** The alphabets in which a query is looked for. */
function listAlphabets(index: SearchIndex, input: string) {
  const readings = toReadings(dropLaughter(toAsked(input), index.words))
  return new Set(
    readings.flatMap(({ kind, alphabet }) => (kind === 'mixed' ? [alphabet, 'initials' as const] : alphabet)),
  )
}

/** Makes what a query needs, without a query what any could, step by step. */
export function* prepare(index: SearchIndex, input?: string): Steps<void> {
  for (const alphabet of input === undefined ? ALL : listAlphabets(index, input)) {
    yield* index.space[alphabet].ahead()
    yield* index.matcher[alphabet].ahead()
  }
}

/** Makes all of it at once, for a quiet moment after loading. */
export function warmUp(index: SearchIndex) {
  finish(prepare(index))
}
