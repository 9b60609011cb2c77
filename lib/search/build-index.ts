import { CELL } from './columns'
import { type ConceptMatcher, createConceptMatcher, matchConcepts, toImplied, withImplied } from './concepts'
import { encode } from './encode'
import type { Concept, Lexicon, SearchEntry } from './entry'
import { foldText } from './fold-text'
import { listLetters, shorten } from './letters'
import { packColumns, packTexts } from './pack'
import type { SerializedIndex } from './search-index'

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

function toTags(entry: SearchEntry, concepts: Concept[], matcher: ConceptMatcher, implied: number[][]) {
  const texts = [entry.systemName, entry.situation, entry.title, ...entry.messages, ...entry.phrases]
  const tags = matchConcepts(matcher, encode(foldText(texts.join(' . ').normalize('NFC')), 'strokes').codes).tags
  const own = concepts.findIndex(({ tag }) => tag === `system:${entry.system}`)
  if (own >= 0) tags.set(own, 1)
  return [...withImplied(tags, implied).keys()].sort((a, b) => a - b)
}

/**
 * Prepares entries for the index file, at build.
 * @example buildIndex(entries, lexicon).letters.charAt(0) // the commonest letter of all
 */
export function buildIndex(entries: SearchEntry[], lexicon: Lexicon): SerializedIndex {
  const concepts = withSystems(lexicon.concepts, entries)
  const matcher = createConceptMatcher(concepts, 'strokes')
  const implied = toImplied(concepts)
  const texts = packTexts(entries)
  const join = (cells: string[]) => cells.join(CELL)
  const says = join(concepts.map((concept) => concept.says.join()))
  const letters = listLetters([says, ...Object.values(texts).map(join)])
  const write = (cells: string[]) => shorten(join(cells), letters)
  return {
    version: 3,
    letters,
    concepts: concepts.map(({ says: _, ...concept }) => concept),
    says: shorten(says, letters),
    words: lexicon.words,
    columns: packColumns(
      entries,
      entries.map((entry) => toTags(entry, concepts, matcher, implied)),
    ),
    texts: {
      ids: write(texts.ids),
      paths: write(texts.paths),
      titles: write(texts.titles),
      messages: write(texts.messages),
      codes: write(texts.codes),
      phrases: write(texts.phrases),
    },
  }
}
