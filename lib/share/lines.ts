import { bindKorean, toSentences } from '@/lib/bind-korean'

/** A line of a title: its words, and where they begin in the title. */
export type Line = { text: string; from: number }
/** How wide a text is at a size, in pixels. */
export type Measure = (text: string, size: number) => number
/** A title set: the size of its letters and its lines. */
export type SetTitle = { size: number; lines: Line[] }

/** Sizes with the most lines each, from look.md "Share image"; the small ones are for the few that do not fit. */
const sizes = [
  { size: 86, most: 3 },
  { size: 72, most: 4 },
  { size: 60, most: 4 },
  { size: 50, most: 5 },
  { size: 42, most: 6 },
]
const narrowing = 16
const bound = '\u00a0'

/** Words that may not part stay one word: their spaces are no longer places to break. */
function toWords(text: string): Line[] {
  const joined = bindKorean(text)
    .map((part, index) => (index % 2 === 1 ? part.trimStart().replaceAll(' ', bound).padStart(part.length) : part))
    .join('')
  return Array.from(joined.matchAll(/[^ ]+/g), (match) => ({
    text: match[0].replaceAll(bound, ' '),
    from: match.index,
  }))
}

/** A word that is wider than a line, a code for instance, is cut where the line ends. */
function cutWord({ text, from }: Line, fits: (text: string) => boolean): Line[] {
  if (fits(text) || text.length < 2) return [{ text, from }]
  let end = text.length - 1
  while (end > 1 && !fits(text.slice(0, end))) end -= 1
  // After an underline or a bracket rather than inside a word.
  const seam = text.slice(0, end).search(/[_./)\]-][^_./)\]-]*$/) + 1
  const at = seam > end / 2 ? seam : end
  return [{ text: text.slice(0, at), from }, ...cutWord({ text: text.slice(at), from: from + at }, fits)]
}

function fill(text: string, words: Line[], fits: (text: string) => boolean): Line[] {
  const lines: Line[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last && text.slice(last.from, word.from + word.text.length)
    if (last && longer && fits(longer)) last.text = longer
    else lines.push({ ...word })
  }
  return lines
}

/** Lines as even as they can be without becoming more. */
function fillEvenly(text: string, width: number, measure: (text: string) => number): Line[] {
  const words = toWords(text).flatMap((word) => cutWord(word, (part) => measure(part) <= width))
  const widest = Math.max(0, ...words.map((word) => measure(word.text)))
  let best = fill(text, words, (line) => measure(line) <= width)
  for (let narrow = width - narrowing; narrow >= widest; narrow -= narrowing) {
    const lines = fill(text, words, (line) => measure(line) <= narrow)
    if (lines.length > best.length) break
    best = lines
  }
  return best
}

function fillSentences(text: string, width: number, measure: (text: string) => number): Line[] {
  let from = 0
  return toSentences(text).flatMap((sentence) => {
    const start = text.indexOf(sentence, from)
    from = start + sentence.length
    return fillEvenly(sentence, width, measure).map((line) => ({ ...line, from: line.from + start }))
  })
}

/**
 * Sets a title as large as it fits: each sentence on lines of its own where there is room, bound words together.
 * @example setTitle('한도초과', 1032, measure) // { size: 86, lines: [{ text: "한도초과", from: 0 }] }
 */
export function setTitle(text: string, width: number, measure: Measure): SetTitle {
  for (const { size, most } of sizes)
    for (const way of [fillSentences, fillEvenly]) {
      const lines = way(text, width, (part) => measure(part, size))
      if (lines.length <= most) return { size, lines }
    }
  throw new Error(`공유 그림에 넣기에는 너무 긴 문구예요: ${text}`)
}
