import { toCodeKey } from './code-key'
import type { TagRows } from './columns'
import { toImplied } from './concepts'
import type { Alphabet } from './encode'
import type { Lexicon, StoredEntry } from './entry'
import { buildSpace, listFields } from './fields'
import { createPlaces } from './gram-space'
import type { SearchIndex, SerializedIndex } from './search-index'
import { finish, gradually, type Steps } from './steps'
import { unpackEntries, unpackLexicon, unpackServices, unpackTags, unpackWordings } from './unpack'
import { buildVocabulary } from './vocabulary'
import { WEIGHTS } from './weights'
import { buildMatcher } from './wordings'

/** The entries of every meaning, one after another: lists of numbers would weigh three times as much. */
function toEntriesOf({ starts, tags }: TagRows, concepts: number) {
  const from = new Uint32Array(concepts + 1)
  for (const tag of tags) from[tag + 1] = (from[tag + 1] ?? 0) + 1
  for (let tag = 0; tag < concepts; tag++) from[tag + 1] = (from[tag + 1] ?? 0) + (from[tag] ?? 0)
  const list = createPlaces(tags.length, starts.length - 1)
  const next = from.slice()
  let entry = 0
  for (let i = 0; i < tags.length; i++) {
    while (i >= (starts[entry + 1] ?? 0)) entry++
    const place = next[tags[i] ?? 0] ?? 0
    list[place] = entry
    next[tags[i] ?? 0] = place + 1
  }
  return (tag: number) => list.subarray(from[tag], from[tag + 1])
}

/** Meanings of an entry, made when they are first asked for: a map for each of 9,000 would weigh 5 MB. */
function createTagsOf({ starts, tags, sure }: TagRows) {
  const made = new Map<number, Map<number, number>>()
  return (entry: number) => {
    const known = made.get(entry)
    if (known) return known
    const own = new Map<number, number>()
    for (let i = starts[entry] ?? 0; i < (starts[entry + 1] ?? 0); i++)
      own.set(tags[i] ?? 0, sure[i] ? 1 : WEIGHTS.aside)
    made.set(entry, own)
    return own
  }
}

/** The fewer entries are about it, the more a meaning tells. */
function toTagWeights({ starts, tags, sure }: TagRows, concepts: number) {
  const entries = starts.length - 1
  const counts = new Float32Array(concepts)
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] ?? 0
    counts[tag] = (counts[tag] ?? 0) + (sure[i] ? 1 : WEIGHTS.aside)
  }
  return counts.map((count) => (count ? Math.log(1 + entries / count) : 0))
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
  return { strokes: make('strokes'), initials: make('initials') }
}

/**
 * Prepares an index in memory step by step: typed arrays, built in one pass each; what a first query may not need at its first use.
 * Without its rest it knows wordings and codes alone; an index beside another is given that one's lexicon.
 */
export function* loadSteps(serialized: SerializedIndex, lexicon?: Lexicon): Steps<SearchIndex> {
  const entries = yield* unpackEntries(serialized)
  const { concepts: shared, words } = lexicon ?? unpackLexicon(serialized)
  const concepts = [...shared, ...unpackServices(serialized)]
  yield
  const tags = yield* unpackTags(serialized)
  yield
  const implied = toImplied(concepts)
  const wordings = yield* unpackWordings(serialized, tags, implied)
  yield
  const fields = listFields(entries)
  yield
  const meant = { tagsOf: createTagsOf(tags), entriesOf: toEntriesOf(tags, concepts.length) }
  yield
  const codes = toCodes(entries)
  yield
  return {
    entries,
    choosers: entries.flatMap(({ system }, at) => (system === COMMON ? [at] : [])),
    fields,
    space: toAll((alphabet) => gradually(() => buildSpace(entries, alphabet))),
    matcher: toAll((alphabet) => gradually(() => buildMatcher(concepts, alphabet))),
    vocabulary: gradually(() => buildVocabulary(entries, concepts, words)),
    concepts,
    implied,
    ...meant,
    tagWeights: toTagWeights(tags, concepts.length),
    wordings,
    codes,
    words,
  }
}

/** The same at once. @example search(loadIndex(parseIndexText(text)), '한도') */
export function loadIndex(serialized: SerializedIndex, lexicon?: Lexicon): SearchIndex {
  return finish(loadSteps(serialized, lexicon))
}
