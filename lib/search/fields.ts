import { type Alphabet, encodeSigns } from './encode'
import type { StoredEntry } from './entry'
import { foldText } from './fold-text'
import { buildGramSpace, type Row } from './gram-space'
import type { FieldKind, Fields } from './search-index'

/** So many fields are written without a pause: a few milliseconds. */
const AT_ONCE = 100

/** The words of an address: "/errors/kakaopay/one-time-limit" → "kakaopay one time limit". */
function toSlugWords(path: string) {
  return path
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .slice(1)
    .join(' ')
}

type Field = { kind: FieldKind; text: string }

/** Everything of an entry that a query may resemble. */
function toFields(entry: StoredEntry): Field[] {
  const messages = entry.messages.includes(entry.title) ? entry.messages : [entry.title, ...entry.messages]
  const fields: Field[] = messages.map((text) => ({ kind: 'message', text }))
  for (const text of entry.phrases) fields.push({ kind: 'phrase', text })
  fields.push({ kind: 'context', text: `${entry.systemName} ${entry.situation}` })
  for (const text of entry.codes) fields.push({ kind: 'code', text })
  if (!entry.path.endsWith(`/${entry.id}`)) fields.push({ kind: 'slug', text: toSlugWords(entry.path) })
  return fields
}

const KINDS: readonly FieldKind[] = ['message', 'phrase', 'context', 'code', 'slug']

/** The fields of all entries, in their order. */
export function listFields(entries: StoredEntry[]): Fields {
  const kinds: number[] = []
  const entryOf: number[] = []
  const first: number[] = []
  for (const [at, entry] of entries.entries()) {
    first.push(kinds.length)
    for (const { kind } of toFields(entry)) {
      kinds.push(KINDS.indexOf(kind))
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
      return entry && toFields(entry)[field - (start[at] ?? 0)]?.text
    },
  }
}

/** Codes are looked for by their strokes alone; Korean is written in Latin letters by letter and by sound. */
function* writeRows(entries: StoredEntry[], alphabet: Alphabet) {
  const rows: Row[] = []
  let field = -1
  for (const [entry, stored] of entries.entries())
    for (const { text, kind } of toFields(stored)) {
      field += 1
      if (field % AT_ONCE === AT_ONCE - 1) yield
      if ((kind === 'code' || kind === 'slug') && alphabet !== 'strokes') continue
      const folded = foldText(text)
      rows.push({ field, entry, codes: encodeSigns(folded, alphabet) })
      if (alphabet === 'skeleton') rows.push({ field, entry, codes: encodeSigns(folded, alphabet, true) })
    }
  return rows
}

/** All fields in one alphabet, step by step. */
export function* buildSpace(entries: StoredEntry[], alphabet: Alphabet) {
  return yield* buildGramSpace(alphabet, yield* writeRows(entries, alphabet), entries.length)
}
