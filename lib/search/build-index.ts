import { CELL, type Tagged } from './columns'
import { matchConcepts, toImplied, withImplied } from './concepts'
import { toCore } from './core-text'
import { encode } from './encode'
import type { Concept, Lexicon, SearchEntry } from './entry'
import { foldText } from './fold-text'
import { listLetters, shorten } from './letters'
import { packColumns, packTexts } from './pack'
import type { SerializedIndex } from './search-index'
import { isWay } from './ways'
import { type ConceptMatcher, createConceptMatcher } from './wordings'

/** Every system becomes a concept of its own, so that its aliases count as context. */
function withSystems(concepts: Concept[], entries: SearchEntry[]): Concept[] {
  const names = new Map<string, Set<string>>()
  for (const { system, systemName, systemAliases } of entries) {
    if (systemAliases.length === 0) continue
    const says = names.get(system) ?? new Set()
    for (const name of [systemName, ...systemAliases]) says.add(name)
    names.set(system, says)
  }
  return [
    ...concepts,
    ...[...names].map(([key, says]) => ({
      tag: `system:${key}`,
      says: [...says],
      ...(!isWay(key) && { service: true }),
    })),
  ]
}

/** Alike beside alike: compresses better. */
function toSorted(concept: Concept): Concept {
  return { ...concept, says: [...new Set(concept.says)].sort() }
}

function listTags(texts: string[], matcher: ConceptMatcher, implied: number[][]) {
  const text = foldText(texts.join(' . ').normalize('NFC'))
  return withImplied(matchConcepts(matcher, encode(text, 'strokes').codes).tags, implied)
}

/** Meanings of an entry: those of what happened, and aside those of what to do about it. */
function toTags(entry: SearchEntry, concepts: Concept[], matcher: ConceptMatcher, implied: number[][]): Tagged {
  const wordings = [entry.title, ...entry.messages]
  const core = [entry.systemName, entry.situation, ...entry.phrases, ...wordings.map(toCore)]
  const own = concepts.findIndex(({ tag }) => tag === `system:${entry.system}`)
  const sure = new Set(own >= 0 ? [own] : [])
  for (const [tag, trust] of listTags(core, matcher, implied)) if (trust === 1) sure.add(tag)
  const all = new Set([...sure, ...listTags([...core, ...wordings], matcher, implied).keys()])
  return [...all].sort((a, b) => a - b).map((tag) => [tag, sure.has(tag)])
}

/**
 * Prepares entries for the index file, at build.
 * @example buildIndex(entries, lexicon).letters.charAt(0) // the commonest letter of all
 */
export function buildIndex(entries: SearchEntry[], lexicon: Lexicon): SerializedIndex {
  const concepts = withSystems(lexicon.concepts, entries).map(toSorted)
  const matcher = createConceptMatcher(concepts, 'strokes')
  const implied = toImplied(concepts)
  const texts = packTexts(entries)
  const join = (cells: string[]) => cells.join(CELL)
  const says = join(concepts.map((concept) => concept.says.join()))
  const letters = listLetters([says, ...Object.values(texts).map(join)])
  const write = (cells: string[]) => shorten(join(cells), letters)
  return {
    version: 4,
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
