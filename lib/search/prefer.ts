import { align, createPattern } from './align'
import { encode } from './encode'
import { foldText } from './fold-text'
import type { Ranked } from './rank'
import { toReading } from './read-as'
import type { SearchIndex } from './search-index'
import type { Hit } from './to-result'
import { WEIGHTS } from './weights'

/** The service of pages that ask where a message stood. */
const COMMON = 'common'
/** Ways to pay rather than services: "신한카드" does not say whose window the message stood in. */
const WAYS = new Set(['card', 'wallet', 'mobile-billing'])
/** Share of a shared wording that is asked for when it is named by a part, and edits that may lie between. */
const LEAST_COVER = 0.4
const NEAR = 0.2
/** Below this share of the best score a page of the named service is no answer. */
const LEAST_SHARE = 0.7

function isChooser(index: SearchIndex, { entry }: Ranked) {
  return index.entries[entry]?.system === COMMON
}

/** What decides between entries that fit alike: pages about errors go first. */
export function toPreference(index: SearchIndex, hit: Ranked) {
  return -WEIGHTS.behind[index.entries[hit.entry]?.kind ?? 'error']
}

/** How much of a chooser's wording the asked text is, when it stands there nearly to the letter. */
function toCover(index: SearchIndex, entry: number, asked: Uint8Array) {
  const space = index.space.strokes()
  const pattern = createPattern(asked)
  let cover = 0
  for (let row = space.firstRow[entry] ?? 0; row < (space.firstRow[entry + 1] ?? 0); row++) {
    const [from, to] = [space.starts[row] ?? 0, space.starts[row + 1] ?? 0]
    if (index.fields[row]?.kind !== 'message') continue
    const { distance } = align(pattern, space.text, from, to)
    if (distance <= NEAR * asked.length) cover = Math.max(cover, (asked.length - distance) / (to - from))
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
    if (score <= least || WAYS.has(system)) return false
    return [...query.tags.keys()].some((tag) => index.concepts[tag]?.tag === `system:${system}`)
  })
}

function toRaised(index: SearchIndex, hit: Hit, top: Hit, asked: Uint8Array, clean: boolean): Hit {
  const cover = toCover(index, hit.entry, asked)
  if (cover >= LEAST_COVER) {
    const features = { ...hit.features, fit: 1, mass: Math.max(hit.features.mass, top.features.mass) }
    return { ...hit, features, score: top.score + WEIGHTS.chooser * cover, ...(top.paste && { paste: top.paste }) }
  }
  const inside = !clean && !hit.paste && hit.features.cover > WEIGHTS.clean
  return inside ? { ...hit, score: hit.score + WEIGHTS.chooserInside } : hit
}

/**
 * Puts the page that asks which service before the services that share its wording, unless the query names one of them.
 * Hits come and go in the order of their scores.
 */
export function preferChoosers(index: SearchIndex, hits: Hit[], query: string) {
  const [top] = hits
  if (!top || !hits.some((hit) => isChooser(index, hit))) return hits
  const named = isNamed(index, hits)
  const clean = hits.some(({ features, paste }) => !paste && features.fit > WEIGHTS.clean)
  const asked = toAsked(index, top, query)
  return hits
    .map((hit) => {
      if (!isChooser(index, hit)) return hit
      return named ? { ...hit, score: hit.score - WEIGHTS.chooserInside } : toRaised(index, hit, top, asked, clean)
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
}
