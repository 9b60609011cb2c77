import type { Columns, TextColumn, WordingRows } from './columns'
import type { Alphabet } from './encode'
import type { Concept, Lexicon, StoredEntry } from './entry'
import type { GramSpace } from './gram-space'
import type { Gradual } from './steps'
import type { Vocabulary } from './vocabulary'
import type { ConceptMatcher } from './wordings'

export type FieldKind = 'message' | 'phrase' | 'context' | 'code' | 'slug'

/** What the fields of all entries are, by their place; their texts are looked up when they are asked for. */
export type Fields = {
  toKind(field: number): FieldKind
  toEntry(field: number): number
  toText(field: number): string | undefined
}

/** What stands word for word on the pages: enough to find a message or a code. */
export type IndexStart = {
  version: 7
  /** Letters by frequency, which all texts are written in (letters.ts). */
  letters: string
  /** Addresses of what is loaded later: what entries mean, and the code book. */
  more?: { meanings: string; codes: string }
  columns: Columns
  texts: Record<TextColumn, string>
}

/** How people say it, and what they mean by it. */
export type IndexRest = {
  phrases: string
  /** Tags of every entry, each as the distance from the one before. */
  tags: string
  /** Which of its wordings say each of them. */
  wordings: string
  /** Services and their names: concepts of this index. */
  services: string
  /** Concepts and words of all; an index beside another goes by that one's. */
  lexicon?: { concepts: Omit<Concept, 'says'>[]; says: string; words: Lexicon['words'] }
}

/** The index file: plain JSON, its start before its rest. Everything else is built from it when it is loaded. */
export type SerializedIndex = { start: IndexStart; rest?: IndexRest }

/** An index in memory. What a first query may not need is made at its first use. */
export type SearchIndex = {
  entries: StoredEntry[]
  /** Pages that ask where a message stood. */
  choosers: number[]
  fields: Fields
  space: Record<Alphabet, Gradual<GramSpace>>
  matcher: Record<Alphabet, Gradual<ConceptMatcher>>
  vocabulary: Gradual<Vocabulary>
  concepts: Concept[]
  implied: number[][]
  /** Meanings of an entry, and how much it is about each. */
  tagsOf: (entry: number) => ReadonlyMap<number, number>
  entriesOf: (tag: number) => Uint16Array | Uint32Array
  tagWeights: Float32Array
  wordings: WordingRows
  codes: Map<string, number[]>
  words: Lexicon['words']
}
