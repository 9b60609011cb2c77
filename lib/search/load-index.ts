import { toCodeKey } from './code-key'
import type { Tagged } from './columns'
import { toImplied } from './concepts'
import type { Alphabet } from './encode'
import type { Lexicon, StoredEntry } from './entry'
import { buildSpace, toFields } from './fields'
import type { SearchIndex, SerializedIndex } from './search-index'
import { finish, gradually, type Steps } from './steps'
import { unpackEntries, unpackLexicon, unpackServices, unpackTags } from './unpack'
import { WEIGHTS } from './weights'
import { buildMatcher } from './wordings'

function toEntriesOf(rows: Tagged[], concepts: number) {
  const groups: number[][] = Array.from({ length: concepts }, () => [])
  rows.forEach((tags, entry) => {
    for (const [tag] of tags) groups[tag]?.push(entry)
  })
  return groups
}

/** The fewer entries are about it, the more a meaning tells. */
function toTagWeights(rows: Tagged[], concepts: number) {
  const counts = new Float32Array(concepts)
  for (const tags of rows) for (const [tag, sure] of tags) counts[tag] = (counts[tag] ?? 0) + (sure ? 1 : WEIGHTS.aside)
  return counts.map((count) => (count ? Math.log(1 + rows.length / count) : 0))
}

function toCodes(entries: StoredEntry[]) {
  const codes = new Map<string, number[]>()
  entries.forEach((entry, index) => {
    for (const code of entry.codes) {
      const key = toCodeKey(code)
      const list = codes.get(key)
      if (list) list.push(index)
      else codes.set(key, [index])
    }
  })
  return codes
}

/** The service of pages that ask where a message stood. */
const COMMON = 'common'

/** The same for every alphabet. */
function toAll<T>(make: (alphabet: Alphabet) => T): Record<Alphabet, T> {
  return { strokes: make('strokes'), initials: make('initials'), skeleton: make('skeleton') }
}

/**
 * Prepares an index in memory step by step: typed arrays, built in one pass each.
 * Without its rest it knows wordings and codes alone; an index beside another is given that one's lexicon.
 */
export function* loadSteps(serialized: SerializedIndex, lexicon?: Lexicon): Steps<SearchIndex> {
  const entries = yield* unpackEntries(serialized)
  const { concepts: shared, words } = lexicon ?? unpackLexicon(serialized)
  const concepts = [...shared, ...unpackServices(serialized)]
  yield
  const tags = unpackTags(serialized)
  const fields = entries.flatMap(toFields)
  yield
  const index = {
    entries,
    choosers: entries.flatMap(({ system }, at) => (system === COMMON ? [at] : [])),
    fields,
    space: toAll((alphabet) => gradually(() => buildSpace(fields, alphabet, entries.length))),
    matcher: toAll((alphabet) => gradually(() => buildMatcher(concepts, alphabet))),
    concepts,
    implied: toImplied(concepts),
    tagsOf: tags.map((list) => new Map(list.map(([tag, sure]) => [tag, sure ? 1 : WEIGHTS.aside]))),
    entriesOf: toEntriesOf(tags, concepts.length),
    tagWeights: toTagWeights(tags, concepts.length),
    codes: toCodes(entries),
    words,
  }
  yield* index.space.strokes.ahead()
  return index
}

/** The same at once. @example search(loadIndex(parseIndexText(text)), '한도') */
export function loadIndex(serialized: SerializedIndex, lexicon?: Lexicon): SearchIndex {
  return finish(loadSteps(serialized, lexicon))
}
