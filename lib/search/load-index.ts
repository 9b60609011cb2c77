import { toCodeKey } from './code-key'
import type { Tagged } from './columns'
import { toImplied } from './concepts'
import type { Alphabet } from './encode'
import type { Lexicon, StoredEntry } from './entry'
import { buildSpace, listFields } from './fields'
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

/** Meanings of an entry, made when they are first asked for: a map for each of 9,000 would weigh 5 MB. */
function createTagsOf(rows: Tagged[]) {
  const all = rows.flat()
  const tagOf = Uint16Array.from(all, ([tag]) => tag)
  const about = Float64Array.from(all, ([, sure]) => (sure ? 1 : WEIGHTS.aside))
  const starts = new Uint32Array(rows.length + 1)
  for (const [entry, tags] of rows.entries()) starts[entry + 1] = (starts[entry] ?? 0) + tags.length
  const made = new Map<number, Map<number, number>>()
  return (entry: number) => {
    const tags = made.get(entry) ?? new Map<number, number>()
    if (made.has(entry)) return tags
    for (let i = starts[entry] ?? 0; i < (starts[entry + 1] ?? 0); i++) tags.set(tagOf[i] ?? 0, about[i] ?? 0)
    made.set(entry, tags)
    return tags
  }
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
  yield
  const fields = listFields(entries)
  yield
  const meant = { tagsOf: createTagsOf(tags), entriesOf: toEntriesOf(tags, concepts.length) }
  yield
  const codes = toCodes(entries)
  yield
  const index = {
    entries,
    choosers: entries.flatMap(({ system }, at) => (system === COMMON ? [at] : [])),
    fields,
    space: toAll((alphabet) => gradually(() => buildSpace(entries, alphabet))),
    matcher: toAll((alphabet) => gradually(() => buildMatcher(concepts, alphabet))),
    concepts,
    implied: toImplied(concepts),
    ...meant,
    tagWeights: toTagWeights(tags, concepts.length),
    codes,
    words,
  }
  yield* index.space.strokes.ahead()
  return index
}

/** The same at once. @example search(loadIndex(parseIndexText(text)), '한도') */
export function loadIndex(serialized: SerializedIndex, lexicon?: Lexicon): SearchIndex {
  return finish(loadSteps(serialized, lexicon))
}
