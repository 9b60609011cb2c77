import type { ConceptMatcher } from './concepts'
import type { Alphabet } from './encode'
import type { Concept, Kind, Lexicon, StoredEntry } from './entry'
import type { GramSpace } from './gram-space'

export type FieldKind = 'message' | 'phrase' | 'context' | 'code' | 'slug'
export type Field = { entry: number; kind: FieldKind; text: string }

/** One entry in the index file, by place instead of by name. */
export type Packed = {
  id: string
  /** Left out where it is /errors/<system>/<id>. */
  path?: string
  kind: Kind
  /** Place in `systems`. */
  system: number
  situation: string
  title: string
  /** Wordings other than the title; left out when there are none. */
  messages?: string[]
  /** Left out when the title is a wording itself. */
  untitled?: true
  codes?: string[]
  phrases?: string[]
  tags: number[]
} & Pick<StoredEntry, 'facts' | 'steps' | 'meaning' | 'audience'>

/** Wordings of a concept as one text, parted by commas. */
export type PackedConcept = Omit<Concept, 'says'> & { says: string }

/** The index file: plain JSON. Everything else is built from it when it is loaded. */
export type SerializedIndex = {
  version: 2
  concepts: PackedConcept[]
  words: Lexicon['words']
  systems: [string, string][]
  entries: Packed[]
}

/** An index in memory. What a first query may not need is made at its first use. */
export type SearchIndex = {
  entries: StoredEntry[]
  fields: Field[]
  space: Record<Alphabet, () => GramSpace>
  matcher: Record<Alphabet, () => ConceptMatcher>
  concepts: Concept[]
  implied: number[][]
  tagsOf: Set<number>[]
  entriesOf: number[][]
  tagWeights: Float32Array
  codes: Map<string, number[]>
  words: Lexicon['words']
}
