import type { Reading } from './entry'
import { lazily } from './lazily'
import { createPlacer } from './place-word'
import type { Query, Token } from './query'
import type { SearchIndex } from './search-index'

const MOST_TEXTS = 6

/** The wordings of an entry, the one that matched first. */
function listTexts(index: SearchIndex, { space }: Query, entry: number, row: number) {
  const stored = index.entries[entry]
  const matched = index.fields.toText(space.fieldOf[row] ?? 0)
  const service = `${stored?.systemName} ${stored?.situation}`
  const texts = [matched, stored?.title, service, ...(stored?.messages ?? []), ...(stored?.phrases ?? [])]
  return [...new Set(texts)].flatMap((text) => text ?? []).slice(0, MOST_TEXTS)
}

type Placed = { wording: string; placer: () => ReturnType<typeof createPlacer> }

function findText(places: Placed[], word: Token) {
  for (const { wording, placer } of places) {
    const span = placer()(word)
    if (span) return wording.slice(...span)
  }
  return undefined
}

/** The query with each of its words as the entry writes it; a word that stands nowhere stays as typed. */
function toWritten(index: SearchIndex, query: Query, entry: number, row: number) {
  const { text, alphabet, kind } = query.reading
  const places = listTexts(index, query, entry, row).map((wording) => ({
    wording,
    placer: lazily(() => createPlacer(wording, alphabet)),
  }))
  let written = ''
  let from = 0
  for (const token of query.tokens) {
    const found = kind === 'mixed' && !token.open ? undefined : findText(places, token)
    if (!found) continue
    written += text.slice(from, token.at) + found
    from = token.at + token.text.length
  }
  return (written + text.slice(from)).replace(/\s+/g, ' ').trim()
}

/** How a query was read when not as typed: only its own words, never those around them. */
export function toReading(index: SearchIndex, query: Query, entry: number, row: number): Reading | undefined {
  const { kind, text } = query.reading
  if (kind === 'typed') return undefined
  if (kind === 'layout' || kind === 'roman') return { kind, text }
  if (kind === 'guessed') return { kind: 'choseong', text }
  const written = toWritten(index, query, entry, row)
  return written === text.trim() ? undefined : { kind: 'choseong', text: written }
}
