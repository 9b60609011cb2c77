import { CELL, type Tagged } from './columns'
import { matchConcepts, toImplied, withImplied } from './concepts'
import { toCore } from './core-text'
import { encode } from './encode'
import type { Concept, Lexicon, SearchEntry } from './entry'
import { foldText } from './fold-text'
import { listLetters, shorten } from './letters'
import { listPhrases, packColumns, packTags, packTexts, packWordings } from './pack'
import type { SerializedIndex } from './search-index'
import { isSystem } from './service'
import { finish } from './steps'
import { toService } from './unpack'
import { buildMatcher, type ConceptMatcher } from './wordings'

/** Every system becomes a concept of its own, so that its aliases count as context. */
function listServices(entries: SearchEntry[]): Concept[] {
  const names = new Map<string, Set<string>>()
  for (const { system, systemName, systemAliases } of entries) {
    if (systemAliases.length === 0) continue
    const says = names.get(system) ?? new Set()
    for (const name of [systemName, ...systemAliases]) says.add(name)
    names.set(system, says)
  }
  return [...names].map(([key, says]) => toService(`system:${key}`, [...says]))
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
  const core = [entry.systemName, entry.situation, ...listPhrases(entry), ...wordings.map(toCore)]
  const own = concepts.findIndex(({ tag }) => tag === `system:${entry.system}`)
  const sure = new Set(own >= 0 ? [own] : [])
  for (const [tag, trust] of listTags(core, matcher, implied)) if (trust === 1) sure.add(tag)
  const all = new Set([...sure, ...listTags([...core, ...wordings], matcher, implied).keys()])
  // A guide is about every service that it names; another page only mentions them.
  if (own >= 0 && entry.kind !== 'guide')
    for (const [tag, concept] of concepts.entries()) if (tag !== own && isSystem(concept)) all.delete(tag)
  return [...all].sort((a, b) => a - b).map((tag) => [tag, sure.has(tag)])
}

/** What a wording surely says; what follows from that is not written (columns.ts). */
function listSaid(text: string, matcher: ConceptMatcher) {
  const { tags } = matchConcepts(matcher, encode(foldText(text.normalize('NFC')), 'strokes').codes)
  return [...tags].flatMap(([tag, trust]) => (trust === 1 ? [tag] : []))
}

/** Every wording of an entry; of a single one there is nothing to tell apart. */
function listWordings(entry: SearchEntry) {
  const { title, messages } = entry
  const all = [...(messages.includes(title) ? messages : [title, ...messages]), ...listPhrases(entry)]
  return all.length > 1 ? all : []
}

/** The services of some entries as one text. */
function packServices(services: Concept[]) {
  return services.map(({ tag, says }) => [tag, ...says].join()).join(CELL)
}

/**
 * Prepares entries for the index file, at build.
 * @example buildIndex(entries, lexicon).start.letters.charAt(0) // the commonest letter of all
 */
export function buildIndex(entries: SearchEntry[], { concepts: shared, words }: Lexicon) {
  const common = shared.map(toSorted)
  const own = listServices(entries).map(toSorted)
  const concepts = [...common, ...own]
  const matcher = finish(buildMatcher(concepts, 'strokes'))
  const implied = toImplied(concepts)
  const { phrases, ...texts } = packTexts(entries)
  const join = (cells: string[]) => cells.join(CELL)
  const says = join(common.map((concept) => concept.says.join()))
  const services = packServices(own)
  const letters = listLetters([says, services, join(phrases), ...Object.values(texts).map(join)])
  const write = (text: string) => shorten(text, letters)
  const tags = entries.map((entry) => toTags(entry, concepts, matcher, implied))
  const wordings = entries.map((entry) => listWordings(entry).map((text) => listSaid(text, matcher)))
  return {
    start: {
      version: 7,
      letters,
      columns: packColumns(entries),
      texts: {
        ids: write(join(texts.ids)),
        paths: write(join(texts.paths)),
        titles: write(join(texts.titles)),
        messages: write(join(texts.messages)),
        codes: write(join(texts.codes)),
      },
    },
    rest: {
      phrases: write(join(phrases)),
      tags: packTags(tags),
      wordings: packWordings(wordings, tags),
      services: write(services),
      lexicon: { concepts: common.map(({ says: _, ...concept }) => concept), says: write(says), words },
    },
  } satisfies SerializedIndex
}
