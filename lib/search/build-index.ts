import { type ConceptMatcher, createConceptMatcher, matchConcepts, toImplied, withImplied } from './concepts'
import { encode } from './encode'
import type { Concept, Lexicon, SearchEntry } from './entry'
import { foldText } from './fold-text'
import type { Packed, SerializedIndex } from './search-index'

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

function pack(entry: SearchEntry, system: number, tags: number[]): Packed {
  const { id, path, kind, situation, title, codes, phrases, facts, steps, meaning, audience } = entry
  const messages = entry.messages.filter((message) => message !== title)
  return {
    id,
    kind,
    system,
    situation,
    title,
    tags,
    ...(path !== `/errors/${entry.system}/${id}` && { path }),
    ...(messages.length > 0 && { messages }),
    ...(!entry.messages.includes(title) && { untitled: true }),
    ...(codes.length > 0 && { codes }),
    ...(phrases.length > 0 && { phrases }),
    ...(facts && { facts }),
    ...(steps && { steps }),
    ...(meaning && { meaning }),
    ...(audience && { audience }),
  }
}

/**
 * Prepares entries for the index file, at build.
 * @example buildIndex(entries, lexicon).entries.length // entries.length
 */
export function buildIndex(entries: SearchEntry[], lexicon: Lexicon): SerializedIndex {
  const concepts = withSystems(lexicon.concepts, entries)
  const matcher = createConceptMatcher(concepts, 'strokes')
  const implied = toImplied(concepts)
  const names = new Map(
    entries.map(({ system, systemName }) => [
      `${system} ${systemName}`,
      [system, systemName] satisfies [string, string],
    ]),
  )
  const keys = [...names.keys()]
  return {
    version: 2,
    concepts: concepts.map(({ says, ...concept }) => ({ ...concept, says: says.join() })),
    words: lexicon.words,
    systems: [...names.values()],
    entries: entries.map((entry) =>
      pack(entry, keys.indexOf(`${entry.system} ${entry.systemName}`), toTags(entry, concepts, matcher, implied)),
    ),
  }
}
