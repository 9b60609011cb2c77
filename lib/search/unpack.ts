import {
  CELL,
  readEntry,
  readTags,
  readWordings,
  type TagRows,
  type TextColumn,
  type Texts,
  type WordingRows,
} from './columns'
import type { Concept, Lexicon } from './entry'
import { lengthen } from './letters'
import type { IndexRest, IndexStart, SerializedIndex } from './search-index'
import type { Steps } from './steps'
import { isWay } from './ways'

/** So many entries are read without a pause. */
const AT_ONCE = 100
const COLUMNS: readonly TextColumn[] = ['ids', 'paths', 'titles', 'messages', 'codes']
const NOTHING: Lexicon = {
  concepts: [],
  words: { laughter: [], mash: [], greetings: [], endings: [], fillers: [], asks: [], tells: [] },
}

function toCells({ letters }: IndexStart, short = '') {
  return lengthen(short, letters).split(CELL)
}

/** The concepts and words that an index carries for itself and others. */
export function unpackLexicon({ start, rest }: SerializedIndex): Lexicon {
  if (!rest?.lexicon) return NOTHING
  const says = toCells(start, rest.lexicon.says)
  // Taken apart when asked for: ten thousand short texts would weigh a third of a megabyte, and are read three times.
  const concepts = rest.lexicon.concepts.map((concept, i) => ({
    ...concept,
    get says() {
      return (says[i] ?? '').split(',')
    },
  }))
  return { concepts, words: rest.lexicon.words }
}

/** A service as a concept, which a way to pay is not. @example toService('system:apple', ['애플']).service // true */
export function toService(tag: string, says: string[]): Concept {
  return { tag, says, ...(!isWay(tag.replace('system:', '')) && { service: true }) }
}

/** The services of an index as concepts. */
export function unpackServices({ start, rest }: SerializedIndex): Concept[] {
  if (!rest?.services) return []
  return toCells(start, rest.services).map((cell) => {
    const [tag = '', ...says] = cell.split(',')
    return toService(tag, says)
  })
}

/** Without its rest an index knows no meanings. */
export function* unpackTags({ start: { columns }, rest }: SerializedIndex): Steps<TagRows> {
  const entries = columns.system.length
  if (rest && entries) return yield* readTags(rest.tags)
  return { starts: new Uint32Array(entries + 1), tags: new Uint16Array(0), sure: new Uint8Array(0) }
}

/** Which of these meanings each wording says. */
export function* unpackWordings(
  { start: { columns }, rest }: SerializedIndex,
  tags: TagRows,
  implied: number[][],
): Steps<WordingRows> {
  const entries = columns.system.length
  if (rest && entries) return yield* readWordings(rest.wordings, tags, implied)
  return { first: new Uint32Array(entries + 1), starts: new Uint32Array(1), tags: new Uint16Array(0) }
}

/** The entries of an index as they were packed. */
export function* unpackEntries({ start, rest }: { start: IndexStart; rest?: IndexRest }) {
  const { columns, texts } = start
  const cells: Texts = { ids: [], paths: [], titles: [], messages: [], codes: [], phrases: [] }
  for (const name of COLUMNS) {
    cells[name] = toCells(start, texts[name])
    yield
  }
  if (rest) cells.phrases = toCells(start, rest.phrases)
  yield
  const entries = []
  for (let row = 0; row < columns.system.length; row++) {
    if (row % AT_ONCE === AT_ONCE - 1) yield
    entries.push(readEntry(columns, cells, row))
  }
  return entries
}
