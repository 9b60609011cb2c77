import { align, createPattern } from './align'
import { findCandidates, toMass } from './candidates'
import { encode } from './encode'
import { foldText } from './fold-text'
import { dropNoise, type Piece, toPieces } from './pieces'
import type { SearchIndex } from './search-index'
import { WEIGHTS } from './weights'

export type Found = { entry: number; row: number; score: number; near: number; mass: number; found: Piece }

const LEAST_FIELD = 10
/** A shorter wording stands in many sentences; a line that is nothing else is that message. */
const LEAST_LINE = 6
const MOST_FIELD = 240

type PieceQuery = { codes: Uint8Array; at: Uint16Array; start: number }

function toFound(index: SearchIndex, piece: PieceQuery, row: number): Found | undefined {
  const space = index.space.strokes()
  const kind = index.fields.toKind(row)
  const text = space.text.subarray(space.starts[row] ?? 0, space.starts[row + 1] ?? 0)
  if (kind !== 'message' && kind !== 'phrase') return undefined
  const least = text.length === piece.codes.length ? LEAST_LINE : LEAST_FIELD
  if (text.length < least || text.length > MOST_FIELD) return undefined
  const inside = text.length <= piece.codes.length
  const pattern = createPattern(inside ? text : piece.codes)
  const { distance, end } = inside ? align(pattern, piece.codes) : align(pattern, text)
  if (distance > 0 && text.length < LEAST_FIELD) return undefined
  const near = Math.max(0, 1 - distance / pattern.length / WEIGHTS.reach)
  const mass = toMass(space, inside ? text : piece.codes)
  const score = near * (mass / (mass + WEIGHTS.pasteMass)) * (inside ? 1 : 0.6 + 0.4 * (pattern.length / text.length))
  const from = inside ? Math.max(0, end - text.length) : 0
  const last = inside ? end - 1 : piece.codes.length - 1
  const found = { start: piece.start + (piece.at[from] ?? 0), end: piece.start + (piece.at[last] ?? 0) + 1 }
  return { entry: index.fields.toEntry(row), row, score, near, mass, found }
}

/** Messages that stand inside a long paste, or whose part a line of it is; best per entry. */
export function rankPaste(index: SearchIndex, query: string): Found[] {
  const text = dropNoise(query)
  const best = new Map<number, Found>()
  for (const { start, end } of toPieces(text)) {
    const encoded = encode(foldText(text.slice(start, end)), 'strokes')
    if (encoded.codes.length < 6) continue
    for (const { row } of findCandidates(index.space.strokes(), encoded.codes, { most: 24, mostGrams: 48 }).list) {
      const found = toFound(index, { ...encoded, start }, row)
      if (found && found.score > (best.get(found.entry)?.score ?? 0)) best.set(found.entry, found)
    }
  }
  return [...best.values()]
}
