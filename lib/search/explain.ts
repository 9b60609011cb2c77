import { toConfidenceFeatures } from './confidence'
import { decode } from './decode'
import { findHits } from './find-hits'
import { isNothing } from './nothing'
import { toReadings } from './readings'
import type { SearchIndex } from './search-index'
import { finish } from './steps'
import { toAsked } from './to-asked'

function findAll(index: SearchIndex, input: string) {
  const query = toAsked(input)
  return isNothing(query, index.words) ? [] : finish(findHits(index, query, {}))
}

/** What the confidence is worked out from; undefined when nothing was found or a code settled it. */
export function explainConfidence(index: SearchIndex, input: string) {
  const [first, ...others] = findAll(index, input)
  return first && !first.byCode ? toConfidenceFeatures(index, first, others) : undefined
}

/** Why the order is what it is: the readings that were tried, and for each answer its reading, wording and features. */
export function explain(index: SearchIndex, input: string, most: number) {
  const hits = findAll(index, input).slice(0, most)
  return {
    readings: toReadings(toAsked(input).slice(0, 300)).flatMap((reading) => decode(index, reading) ?? []),
    hits: hits.map(({ entry, row, query, features, paste, byCode }) => ({
      entry: index.entries[entry],
      reading: query.reading,
      meanings: [...query.tags.keys()].flatMap((tag) => index.concepts[tag]?.tag ?? []),
      shared: [...query.tags.keys()].flatMap((tag) =>
        index.tagsOf(entry).has(tag) ? (index.concepts[tag]?.tag ?? []) : [],
      ),
      wording: {
        text: index.fields.toText(query.space.fieldOf[row] ?? 0),
        kind: index.fields.toKind(query.space.fieldOf[row] ?? 0),
      },
      features,
      by: byCode ? ('code' as const) : paste ? ('paste' as const) : ('reading' as const),
    })),
  }
}
