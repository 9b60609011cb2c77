import { type Alphabet, encodeSigns } from './encode'
import type { StoredEntry } from './entry'
import { foldText } from './fold-text'
import { buildGramSpace, type Row } from './gram-space'
import type { Field } from './search-index'

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

/** Everything of an entry that a query may resemble. */
export function toFields(entry: StoredEntry, index: number): Field[] {
  const messages = entry.messages.includes(entry.title) ? entry.messages : [entry.title, ...entry.messages]
  const fields: Field[] = messages.map((text) => ({ entry: index, kind: 'message', text }))
  for (const text of entry.phrases) fields.push({ entry: index, kind: 'phrase', text })
  fields.push({ entry: index, kind: 'context', text: `${entry.systemName} ${entry.situation}` })
  for (const text of entry.codes) fields.push({ entry: index, kind: 'code', text })
  if (!entry.path.endsWith(`/${entry.id}`)) fields.push({ entry: index, kind: 'slug', text: toSlugWords(entry.path) })
  return fields
}

/** Codes are looked for by their strokes alone; Korean is written in Latin letters by letter and by sound. */
function* writeRows(fields: Field[], alphabet: Alphabet) {
  const rows: Row[] = []
  for (const [field, { text, kind, entry }] of fields.entries()) {
    if (field % AT_ONCE === AT_ONCE - 1) yield
    if ((kind === 'code' || kind === 'slug') && alphabet !== 'strokes') continue
    const folded = foldText(text)
    rows.push({ field, entry, codes: encodeSigns(folded, alphabet) })
    if (alphabet === 'skeleton') rows.push({ field, entry, codes: encodeSigns(folded, alphabet, true) })
  }
  return rows
}

/** All fields in one alphabet, step by step. */
export function* buildSpace(fields: Field[], alphabet: Alphabet, entries: number) {
  return yield* buildGramSpace(alphabet, yield* writeRows(fields, alphabet), entries)
}
