import { align, createPattern } from './align'
import { encode } from './encode'
import { foldText } from './fold-text'
import type { IsWanted } from './pick'
import type { Ranked } from './rank'
import { toReading } from './read-as'
import type { SearchIndex } from './search-index'
import type { Hit } from './to-result'
import { isWay } from './ways'
import { WEIGHTS } from './weights'

/** A wording of fewer signs stands in many sentences. */
const LEAST_INSIDE = 8
const MOST_RIVALS = 10
/** Share of a shared wording that is asked for when it is named by a part, and edits that may lie between. */
const LEAST_COVER = 0.4
const NEAR = 0.2
/** Below this share of the best score a page of the named service is no answer. */
const LEAST_SHARE = 0.7

function isChooser(index: SearchIndex, { entry }: Ranked) {
  return index.choosers.includes(entry)
}

/** What decides between entries that fit alike: pages about errors go first. */
export function toPreference(index: SearchIndex, hit: Ranked) {
  return -WEIGHTS.behind[index.entries[hit.entry]?.kind ?? 'error']
}

/** How much of a chooser's wording the asked text is, when it stands there up to a share of edits. */
function toCover(index: SearchIndex, entry: number, asked: Uint8Array, near: number) {
  const space = index.space.strokes()
  const pattern = createPattern(asked)
  let cover = 0
  for (let row = space.firstRow[entry] ?? 0; row < (space.firstRow[entry + 1] ?? 0); row++) {
    const [from, to] = [space.starts[row] ?? 0, space.starts[row + 1] ?? 0]
    if (index.fields.toKind(row) !== 'message') continue
    const { distance } = align(pattern, space.text, from, to)
    if (distance <= near * asked.length) cover = Math.max(cover, (asked.length - distance) / (to - from))
  }
  return cover
}

/** The words that are looked for: of a paste those that were found, of another reading those it was read as. */
function toAsked(index: SearchIndex, { paste, query, entry, row }: Hit, typed: string) {
  const read = toReading(index, query, entry, row)?.text ?? query.reading.text
  const text = paste ? typed.slice(paste.found.start, paste.found.end) : read
  return encode(foldText(text), 'strokes').codes
}

function isNamed(index: SearchIndex, hits: Hit[]) {
  const least = LEAST_SHARE * (hits[0]?.score ?? 0)
  return hits.some(({ entry, query, score }) => {
    const system = index.entries[entry]?.system ?? ''
    if (score <= least || isWay(system)) return false
    return [...query.tags.keys()].some((tag) => index.concepts[tag]?.tag === `system:${system}`)
  })
}

/** Signs of the longest wording of an entry that stands in the asked text to the letter. */
function toInside(index: SearchIndex, entry: number, asked: Uint8Array) {
  const space = index.space.strokes()
  let longest = 0
  for (let row = space.firstRow[entry] ?? 0; row < (space.firstRow[entry + 1] ?? 0); row++) {
    const text = space.text.subarray(space.starts[row] ?? 0, space.starts[row + 1] ?? 0)
    if (index.fields.toKind(row) !== 'message' || text.length <= longest || text.length < LEAST_INSIDE) continue
    if (text.length <= asked.length && align(createPattern(text), asked).distance === 0) longest = text.length
  }
  return longest
}

/** The chooser whose wording stands in a longer query, unless a page is there with a longer one. */
function findInside(index: SearchIndex, hits: Hit[], asked: Uint8Array) {
  let longest = Math.max(LEAST_INSIDE, ...hits.slice(0, MOST_RIVALS).map(({ entry }) => toInside(index, entry, asked)))
  let found: number | undefined
  for (const entry of index.choosers) {
    const length = toInside(index, entry, asked)
    if (length < longest || (found !== undefined && length === longest)) continue
    longest = length
    found = entry
  }
  return found
}

function toHit(entry: number, hits: Hit[], top: Hit): Hit {
  const known = hits.find((hit) => hit.entry === entry)
  const row = known?.row ?? top.query.space.firstRow[entry] ?? 0
  return { ...(known ?? top), entry, row, score: top.score + WEIGHTS.chooserInside }
}

function raise(index: SearchIndex, hits: Hit[], top: Hit, asked: Uint8Array) {
  const clean = hits.some(({ features, paste }) => !paste && features.fit > WEIGHTS.clean)
  const inside = clean || top.paste ? undefined : findInside(index, hits, asked)
  if (inside !== undefined) return [toHit(inside, hits, top), ...hits.filter(({ entry }) => entry !== inside)]
  // What stands on a page to the letter is another message than one that only looks like it.
  const near = top.features.fit === 1 ? 0 : NEAR
  return hits.map((hit) => {
    const cover = isChooser(index, hit) ? toCover(index, hit.entry, asked, near) : 0
    if (cover < LEAST_COVER) return hit
    const features = { ...hit.features, fit: 1, mass: Math.max(hit.features.mass, top.features.mass) }
    return { ...hit, features, score: top.score + WEIGHTS.chooser * cover, ...(top.paste && { paste: top.paste }) }
  })
}

/**
 * Puts the page that asks which service before the services that share its wording, unless the query names one of them.
 * Hits come and go in the order of their scores.
 */
export function preferChoosers(index: SearchIndex, hits: Hit[], query: string, isWanted?: IsWanted) {
  const [top] = hits
  if (!top || !index.choosers.some((entry) => isWanted?.(entry) ?? true)) return hits
  const order = isNamed(index, hits)
    ? hits.map((hit) => (isChooser(index, hit) ? { ...hit, score: hit.score - WEIGHTS.chooserInside } : hit))
    : raise(index, hits, top, toAsked(index, top, query))
  return order.sort((a, b) => b.score - a.score || a.entry - b.entry)
}
