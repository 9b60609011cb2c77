import { toCodeKey } from './code-key'
import { type ConceptMatcher, createConceptMatcher, matchConcepts, withImplied } from './concepts'
import { type Alphabet, encode } from './encode'
import type { Concept, Lexicon, SearchEntry, StoredEntry } from './entry'
import { foldText } from './fold-text'
import { createGramSpace, type GramSpace, type Row } from './gram-space'

export type FieldKind = 'message' | 'phrase' | 'context' | 'code'
export type Field = { entry: number; kind: FieldKind; text: string }

type StoredRow = StoredEntry & { tags: number[] }
export type SerializedIndex = { version: 1; concepts: Concept[]; words: Lexicon['words']; entries: StoredRow[] }

export type SearchIndex = {
  entries: StoredEntry[]
  fields: Field[]
  fieldsOf: number[][]
  spaces: Record<Alphabet, GramSpace>
  rowsOf: Record<Alphabet, number[][]>
  concepts: Concept[]
  matchers: Record<Alphabet, ConceptMatcher>
  implied: number[][]
  tagsOf: Set<number>[]
  entriesOf: number[][]
  tagWeights: Float32Array
  codes: Map<string, number[]>
  words: Lexicon['words']
}

/** Every system becomes a concept of its own, so that its aliases count as context. */
function withSystems(concepts: Concept[], entries: SearchEntry[]): Concept[] {
  const names = new Map<string, Set<string>>()
  for (const { system, systemName, systemAliases } of entries) {
    if (systemAliases.length === 0) continue
    const says = names.get(system) ?? new Set()
    for (const name of [systemName, ...systemAliases]) says.add(name)
    names.set(system, says)
  }
  return [...concepts, ...[...names].map(([key, says]) => ({ tag: `system:${key}`, says: [...says], service: true }))]
}

function toImplied(concepts: Concept[]) {
  const places = new Map(concepts.map(({ tag }, index) => [tag, index]))
  return concepts.map(({ also = [] }) => also.flatMap((tag) => places.get(tag) ?? []))
}

function toTags(entry: SearchEntry, concepts: Concept[], matcher: ConceptMatcher, implied: number[][]) {
  const texts = [entry.systemName, entry.situation, entry.title, ...entry.messages, ...entry.phrases]
  const tags = matchConcepts(matcher, encode(foldText(texts.join(' . ').normalize('NFC')), 'strokes').codes).tags
  const own = concepts.findIndex(({ tag }) => tag === `system:${entry.system}`)
  if (own >= 0) tags.set(own, 1)
  return [...withImplied(tags, implied).keys()]
}

/** Prepares entries for the index file. Runs at build; the same texts are encoded again when the file is loaded. */
export function buildIndex(entries: SearchEntry[], lexicon: Lexicon): SerializedIndex {
  const concepts = withSystems(lexicon.concepts, entries)
  const matcher = createConceptMatcher(concepts, 'strokes')
  const implied = toImplied(concepts)
  return {
    version: 1,
    concepts,
    words: lexicon.words,
    entries: entries.map(({ systemAliases: _, ...entry }) => ({
      ...entry,
      tags: toTags({ ...entry, systemAliases: [] }, concepts, matcher, implied),
    })),
  }
}

function toFields(entry: StoredEntry, index: number): Field[] {
  const messages = new Set([...entry.messages, entry.title])
  const context = `${entry.systemName} ${entry.situation}`
  return [
    ...[...messages].map((text) => ({ entry: index, kind: 'message' as const, text })),
    ...entry.phrases.map((text) => ({ entry: index, kind: 'phrase' as const, text })),
    { entry: index, kind: 'context' as const, text: context },
    ...entry.codes.map((text) => ({ entry: index, kind: 'code' as const, text })),
  ]
}

function toRows(fields: Field[], alphabet: Alphabet): Row[] {
  return fields.flatMap(({ text, kind }, field) => {
    const folded = foldText(text.normalize('NFC'))
    if (alphabet === 'strokes') return [{ field, encoded: encode(folded, alphabet) }]
    if (kind === 'code') return []
    if (alphabet === 'initials') return [{ field, encoded: encode(folded, alphabet) }]
    return [false, true].map((bySound) => ({ field, encoded: encode(folded, alphabet, bySound) }))
  })
}

function groupBy(count: number, keys: Iterable<[number, number]>) {
  const groups: number[][] = Array.from({ length: count }, () => [])
  for (const [key, value] of keys) groups[key]?.push(value)
  return groups
}

function toCodes(entries: StoredEntry[]) {
  const codes = new Map<string, number[]>()
  entries.forEach((entry, index) => {
    for (const code of entry.codes) codes.set(toCodeKey(code), [...(codes.get(toCodeKey(code)) ?? []), index])
  })
  return codes
}

function toTagWeights(entriesOf: number[][], count: number) {
  return Float32Array.from(entriesOf, (list) => (list.length ? Math.log(1 + count / list.length) : 0))
}

function toSpaces(fields: Field[]) {
  const strokes = createGramSpace('strokes', toRows(fields, 'strokes'))
  const initials = createGramSpace('initials', toRows(fields, 'initials'))
  const skeleton = createGramSpace('skeleton', toRows(fields, 'skeleton'))
  return { strokes, initials, skeleton }
}

function toRowsOf(space: GramSpace, fields: Field[], entries: number) {
  const pairs = Array.from(space.fieldOf, (field, row): [number, number] => [fields[field]?.entry ?? 0, row])
  return groupBy(entries, pairs)
}

function toMatchers(concepts: Concept[]) {
  return {
    strokes: createConceptMatcher(concepts, 'strokes'),
    initials: createConceptMatcher(concepts, 'initials'),
    skeleton: createConceptMatcher(concepts, 'skeleton'),
  }
}

/** Prepares an index in memory: typed arrays, built in one pass each. */
export function loadIndex({ concepts, words, entries: rows }: SerializedIndex): SearchIndex {
  const entries = rows.map(({ tags: _, ...entry }) => entry)
  const fields = entries.flatMap(toFields)
  const spaces = toSpaces(fields)
  const entriesOf = groupBy(
    concepts.length,
    rows.flatMap(({ tags }, entry) => tags.map((tag): [number, number] => [tag, entry])),
  )
  return {
    entries,
    fields,
    spaces,
    concepts,
    words,
    entriesOf,
    fieldsOf: groupBy(
      entries.length,
      fields.map(({ entry }, field): [number, number] => [entry, field]),
    ),
    rowsOf: {
      strokes: toRowsOf(spaces.strokes, fields, entries.length),
      initials: toRowsOf(spaces.initials, fields, entries.length),
      skeleton: toRowsOf(spaces.skeleton, fields, entries.length),
    },
    matchers: toMatchers(concepts),
    implied: toImplied(concepts),
    tagsOf: rows.map(({ tags }) => new Set(tags)),
    tagWeights: toTagWeights(entriesOf, entries.length),
    codes: toCodes(entries),
  }
}
