import { type Alphabet, createWriter } from './encode'
import type { StoredEntry } from './entry'
import { foldText } from './fold-text'
import { buildGramSpace, createPlaces, type Rows } from './gram-space'
import type { FieldKind, Fields } from './search-index'
import type { Steps } from './steps'

/** So many texts are written without a pause: a few milliseconds on a slow phone. */
const AT_ONCE = 60

/** An address without its kind: "/errors/kakaopay/one-time-limit" → "kakaopay/one-time-limit". Its signs part words as spaces do. */
const toSlug = (path: string) => path.slice(path.indexOf('/', 1) + 1)

const KINDS: readonly FieldKind[] = ['message', 'phrase', 'context', 'code', 'slug']
/** The first of them that only strokes are looked for in. */
const CODE = KINDS.indexOf('code')

/** Everything of an entry that a query may resemble, by kind. */
function toFields(entry: StoredEntry): string[][] {
  const { codes, id, kind, messages, path, phrases, title } = entry
  return [
    messages.includes(title) ? messages : [title, ...messages],
    phrases,
    [`${entry.systemName} ${entry.situation}`],
    codes,
    // The address of a code is the code.
    kind === 'code' || path.endsWith(`/${id}`) ? [] : [toSlug(path)],
  ]
}

/** The fields of all entries, in their order. */
export function listFields(entries: StoredEntry[]): Fields {
  const kinds: number[] = []
  const entryOf: number[] = []
  const first: number[] = []
  for (const [at, entry] of entries.entries()) {
    first.push(kinds.length)
    const fields = toFields(entry)
    for (let kind = 0; kind < fields.length; kind++)
      for (let left = fields[kind]?.length ?? 0; left > 0; left--) {
        kinds.push(kind)
        entryOf.push(at)
      }
  }
  const [kindOf, owner, start] = [Uint8Array.from(kinds), Uint32Array.from(entryOf), Uint32Array.from(first)]
  return {
    toKind: (field) => KINDS[kindOf[field] ?? 0] ?? 'message',
    toEntry: (field) => owner[field] ?? 0,
    toText(field) {
      const at = owner[field] ?? 0
      const entry = entries[at]
      return entry && toFields(entry).flat()[field - (start[at] ?? 0)]
    },
  }
}

/** Codes are looked for by their strokes alone. */
function* writeRows(entries: StoredEntry[], alphabet: Alphabet): Steps<Rows> {
  const writer = createWriter(alphabet)
  const starts = [0]
  const fields: number[] = []
  const firstRow = new Uint32Array(entries.length + 1)
  let field = -1
  for (const [at, entry] of entries.entries()) {
    for (const [kind, texts] of toFields(entry).entries())
      for (const text of texts) {
        field += 1
        if (field % AT_ONCE === 0) yield
        if (kind >= CODE && alphabet !== 'strokes') continue
        starts.push(writer.add(foldText(text)))
        fields.push(field)
      }
    firstRow[at + 1] = fields.length
  }
  const fieldOf = createPlaces(fields.length, field + 1)
  fieldOf.set(fields)
  return { text: writer.take(), starts: Uint32Array.from(starts), fieldOf, firstRow }
}

/** All fields in one alphabet, step by step. */
export function* buildSpace(entries: StoredEntry[], alphabet: Alphabet) {
  return yield* buildGramSpace(alphabet, yield* writeRows(entries, alphabet))
}
