import { type Doubt, listStarts } from './doubt'
import type { SeenLine, SeenWord } from './to-read-text'

/** Below this the second reading is no better than the first: what English makes of Korean lies far below. */
const leastOfWord = 60

/** A word of letters, perhaps with a few signs. */
function isWord({ text, confidence }: SeenWord): boolean {
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0
  return confidence >= leastOfWord && letters >= 2 && letters > text.length * 0.6
}

/** Puts a word where those of the doubt were whose middles it covers. */
function exchange(seen: SeenLine, { from, to }: Doubt, better: SeenWord): SeenLine {
  const covered = seen.words.flatMap((word, at) => {
    const middle = (word.bbox.x0 + word.bbox.x1) / 2
    return at >= from && at < to && middle > better.bbox.x0 && middle < better.bbox.x1 ? at : []
  })
  const [first, last] = [covered[0], covered.at(-1)]
  if (first === undefined || last === undefined) return seen
  const starts = listStarts(seen)
  const end = (starts[last] ?? 0) + (seen.words[last]?.text.length ?? 0)
  const text = seen.text.slice(0, starts[first]) + better.text + seen.text.slice(end)
  return { ...seen, text, words: [...seen.words.slice(0, first), better, ...seen.words.slice(last + 1)] }
}

/**
 * The lines with what a second look at a doubt found to be Latin words; their places are counted from the doubt's own.
 * @example mend(lines, doubt, [{ text: 'successUrl', confidence: 87, bbox }]) // "잘못된 successUrl 입니다."
 */
export function mend(lines: readonly SeenLine[], doubt: Doubt, again: readonly SeenWord[]): SeenLine[] {
  const { x0, y0 } = doubt.bbox
  const found = again.filter(isWord).map(({ bbox, ...word }) => ({
    ...word,
    bbox: { x0: bbox.x0 + x0, x1: bbox.x1 + x0, y0: bbox.y0 + y0, y1: bbox.y1 + y0 },
  }))
  // From the end: what stands before keeps its place.
  const exchangeAll = (seen: SeenLine) => found.reduceRight<SeenLine>((now, word) => exchange(now, doubt, word), seen)
  return lines.map((seen, at) => (at === doubt.line ? exchangeAll(seen) : seen))
}
