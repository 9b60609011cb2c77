import type { Box, SeenLine, SeenWord } from './to-read-text'

/** Words of a line, from one up to before another, that may be Latin letters; `bbox` is where to look again. */
export type Doubt = { line: number; from: number; to: number; bbox: Box }

/** What Latin letters look like to a reader of Korean: "does" is 0065, "webhookUrl" \60000\. */
const strange = /[\d\\|{}<>&]/
/** Single signs, dates, times, amounts, telephones; and what was taken for Latin already. */
const usual = /^.$|\d[,.:/-]\d|\d%|[A-Za-z]{2}/
/** A word beside a strange one is part of it when the reader was unsure of it. */
const unsure = 85
/** More are no message: a table of numbers, a pattern. */
const most = 40
/** Pixels around what is looked at again: letters need a margin, and no part of their neighbour. */
const margin = 8

const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0

/** Mostly English, with a few words taken for Korean. */
function isLatin({ text }: SeenLine): boolean {
  return count(text, /[A-Za-z]/g) > 3 * count(text, /[가-힣]/g) + 3
}

function isStrange({ text }: SeenWord): boolean {
  return strange.test(text) && !usual.test(text)
}

/** Where each word begins in the text of its line: Korean words of one syllable follow each other without a blank. */
export function listStarts({ text, words }: SeenLine): number[] {
  let end = 0
  return words.map((word) => {
    const start = Math.max(end, text.indexOf(word.text, end))
    end = start + word.text.length
    return start
  })
}

type Span = { from: number; to: number }

/** Words without a blank between them. */
function toGroups(seen: SeenLine): Span[] {
  const starts = listStarts(seen)
  const groups: Span[] = []
  for (const [at, start] of starts.entries()) {
    const group = groups.at(-1)
    const before = (starts[at - 1] ?? 0) + (seen.words[at - 1]?.text.length ?? 0)
    if (group && start === before) group.to = at + 1
    else groups.push({ from: at, to: at + 1 })
  }
  return groups
}

/** The strange words of a group, with what lies between them and the unsure ones beside. */
function narrow(words: SeenWord[], { from, to }: Span): Span {
  const isUnsure = (at: number) => (words[at]?.confidence ?? 100) < unsure
  const places = words.flatMap((word, at) => (at >= from && at < to && isStrange(word) ? at : []))
  let [first = to, last = first - 1] = [places[0], places.at(-1)]
  while (first < to && first > from && isUnsure(first - 1)) first--
  while (first < to && last + 1 < to && isUnsure(last + 1)) last++
  return { from: first, to: last + 1 }
}

function toSpans(seen: SeenLine): Span[] {
  const { words } = seen
  if (!isLatin(seen)) return toGroups(seen).map((group) => narrow(words, group))
  const isDoubtful = words.some((word) => isStrange(word) || /[가-힣]/.test(word.text))
  return isDoubtful ? [{ from: 0, to: words.length }] : []
}

function toBox({ words, bbox }: SeenLine, { from, to }: Span): Box {
  const inside = words.slice(from, to).map((word) => word.bbox)
  const [x0, x1] = [Math.min(...inside.map((box) => box.x0)), Math.max(...inside.map((box) => box.x1))]
  const before = words[from - 1]?.bbox.x1 ?? x0 - 2 * margin
  const after = words[to]?.bbox.x0 ?? x1 + 2 * margin
  return {
    x0: Math.max(0, Math.round(Math.max(x0 - margin, (x0 + before) / 2))),
    x1: Math.round(Math.min(x1 + margin, (x1 + after) / 2)),
    ...{ y0: Math.max(0, bbox.y0 - margin), y1: bbox.y1 + margin },
  }
}

/**
 * Where a reader of Korean and English is likely to have taken Latin letters for digits and strokes, line by line. It is
 * often sure of them: their look is asked, not its confidence.
 * @example listDoubts(lines)[0] // { line: 4, from: 2, to: 4, bbox } of "5900655나|" in "잘못된 5900655나| 입니다."
 */
export function listDoubts(lines: readonly SeenLine[]): Doubt[] {
  const toDoubts = (seen: SeenLine, line: number) =>
    toSpans(seen).flatMap((span) => (span.from < span.to ? { line, ...span, bbox: toBox(seen, span) } : []))
  return lines.flatMap(toDoubts).slice(0, most)
}
