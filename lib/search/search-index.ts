import type { Columns, TextColumn } from './columns'
import type { Alphabet } from './encode'
import type { Concept, Lexicon, StoredEntry } from './entry'
import type { GramSpace } from './gram-space'
import type { ConceptMatcher } from './wordings'

export type FieldKind = 'message' | 'phrase' | 'context' | 'code' | 'slug'
export type Field = { entry: number; kind: FieldKind; text: string }

/** The index file: plain JSON. Everything else is built from it when it is loaded. */
export type SerializedIndex = {
  version: 4
  /** Letters by frequency, which all texts are written in (letters.ts). */
  letters: string
  /** Addresses of what is loaded later: what entries mean, and the code book. */
  more?: { meanings: string; codes: string }
  concepts: Omit<Concept, 'says'>[]
  /** Wordings of every concept, parted by commas. */
  says: string
  words: Lexicon['words']
  columns: Columns
  texts: Record<TextColumn, string>
}

/** An index in memory. What a first query may not need is made at its first use. */
export type SearchIndex = {
  entries: StoredEntry[]
  /** Pages that ask where a message stood. */
  choosers: number[]
  fields: Field[]
  space: Record<Alphabet, () => GramSpace>
  matcher: Record<Alphabet, () => ConceptMatcher>
  concepts: Concept[]
  implied: number[][]
  /** Meanings of every entry, and how much it is about each. */
  tagsOf: Map<number, number>[]
  entriesOf: number[][]
  tagWeights: Float32Array
  codes: Map<string, number[]>
  words: Lexicon['words']
}
