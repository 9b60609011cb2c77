import { toCodeKey } from './code-key'
import { CELL, readEntry, readTags, type Tagged } from './columns'
import { toImplied } from './concepts'
import { type Alphabet, encodeSigns } from './encode'
import type { StoredEntry } from './entry'
import { foldText } from './fold-text'
import { createGramSpace, type Row } from './gram-space'
import { lazily } from './lazily'
import { lengthen } from './letters'
import type { Field, SearchIndex, SerializedIndex } from './search-index'
import { WEIGHTS } from './weights'
import { createConceptMatcher } from './wordings'

/** The words of an address: "/errors/kakaopay/one-time-limit" → "kakaopay one time limit". */
function toSlugWords(path: string) {
  return path
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .slice(1)
    .join(' ')
}

function toFields(entry: StoredEntry, index: number): Field[] {
  const messages = entry.messages.includes(entry.title) ? entry.messages : [entry.title, ...entry.messages]
  const fields: Field[] = messages.map((text) => ({ entry: index, kind: 'message', text }))
  for (const text of entry.phrases) fields.push({ entry: index, kind: 'phrase', text })
  fields.push({ entry: index, kind: 'context', text: `${entry.systemName} ${entry.situation}` })
  for (const text of entry.codes) fields.push({ entry: index, kind: 'code', text })
  if (!entry.path.endsWith(`/${entry.id}`)) fields.push({ entry: index, kind: 'slug', text: toSlugWords(entry.path) })
  return fields
}

/** Codes are looked for by their strokes alone; Korean is written in Latin letters by letter and by sound. */
function toRows(fields: Field[], alphabet: Alphabet): Row[] {
  const rows: Row[] = []
  fields.forEach(({ text, kind, entry }, field) => {
    if ((kind === 'code' || kind === 'slug') && alphabet !== 'strokes') return
    const folded = foldText(text)
    rows.push({ field, entry, codes: encodeSigns(folded, alphabet) })
    if (alphabet === 'skeleton') rows.push({ field, entry, codes: encodeSigns(folded, alphabet, true) })
  })
  return rows
}

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

/** Lists and cells as they were packed. */
function unpack({ letters, concepts, says, columns, texts }: SerializedIndex) {
  const read = (short: string) => lengthen(short, letters).split(CELL)
  const wordings = read(says)
  const cells = {
    ids: read(texts.ids),
    paths: read(texts.paths),
    titles: read(texts.titles),
    messages: read(texts.messages),
    codes: read(texts.codes),
    phrases: read(texts.phrases),
  }
  return {
    concepts: concepts.map((concept, i) => ({ ...concept, says: (wordings[i] ?? '').split(',') })),
    entries: columns.system.map((_, row) => readEntry(columns, cells, row)),
    tags: columns.system.length ? readTags(columns.tags) : [],
  }
}

/** Prepares an index in memory: typed arrays, built in one pass each. @example search(loadIndex(await response.json()), '한도') */
export function loadIndex(serialized: SerializedIndex): SearchIndex {
  const { concepts, entries, tags } = unpack(serialized)
  const fields = entries.flatMap(toFields)
  const entriesOf = toEntriesOf(tags, concepts.length)
  const toSpace = (alphabet: Alphabet) =>
    lazily(() => createGramSpace(alphabet, toRows(fields, alphabet), entries.length))
  const toMatcher = (alphabet: Alphabet) => lazily(() => createConceptMatcher(concepts, alphabet))
  const index = {
    entries,
    choosers: entries.flatMap(({ system }, at) => (system === COMMON ? [at] : [])),
    fields,
    space: { strokes: toSpace('strokes'), initials: toSpace('initials'), skeleton: toSpace('skeleton') },
    matcher: { strokes: toMatcher('strokes'), initials: toMatcher('initials'), skeleton: toMatcher('skeleton') },
    concepts,
    implied: toImplied(concepts),
    tagsOf: tags.map((list) => new Map(list.map(([tag, sure]) => [tag, sure ? 1 : WEIGHTS.aside]))),
    entriesOf,
    tagWeights: toTagWeights(tags, concepts.length),
    codes: toCodes(entries),
    words: serialized.words,
  }
  index.space.strokes()
  return index
}

/** Makes what choseong and romanised queries need, for a quiet moment after loading. */
export function warmUp(index: SearchIndex) {
  for (const space of Object.values(index.space)) space()
  for (const matcher of Object.values(index.matcher)) matcher()
}
