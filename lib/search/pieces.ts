/** A stretch of a long paste, by place in the query. */
export type Piece = { start: number; end: number }

const LONG = 45
const MOST_PIECES = 48
const MOST_SIGNS = 240
const BREAKS = /[\n\r\t"“”「」『』【】{}[\]<>|]|\\n|(?:[.?!]|다|요)(?=\s)/g
/** What a paste holds beside its message: dates, times, amounts, numbers, addresses, key=value. Same length out as in. */
const NOISE = [
  /https?:\/\/[^\s"]{1,300}/g,
  /\b[\w.]{1,40}=[\w.:/+-]{1,80}/g,
  /\d{2,4}[-./년]\s?\d{1,2}[-./월]\s?\d{1,2}일?/g,
  /\d{1,2}[:시]\s?\d{2}분?(?::\d{2})?/g,
  /\d{1,2}\/\d{1,2}/g,
  /[\d,]{3,12}\s?원/g,
  /[\d*]{4}-[\d*]{4}-[\d*]{4}-[\d*]{4}/g,
  /\d{2,4}-\d{3,4}(?:-\d{4})?/g,
  /\d{9,}/g,
]

function blank(found: string) {
  return ' '.repeat(found.length)
}

/** Text without its noise, every character still in its place. */
export function dropNoise(text: string) {
  return NOISE.reduce((rest, pattern) => rest.replace(pattern, blank), text)
}

const REASON = /(?:사유|원인)\s{0,2}[:：]\s{0,2}([^\n]{4,120})/

/** What a notice states as its reason: its head says only that something failed. @example toReason('승인거절\n사유: 한도초과') // "한도초과" */
export function toReason(text: string): string | undefined {
  return REASON.exec(text)?.[1]?.trim()
}

/** Whether a query is a paste with more than one message's worth of text. */
export function isPaste(query: string) {
  return query.length > LONG || /[\n"“{]/.test(query)
}

function cut(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  for (let from = start; from < end; from += MOST_SIGNS)
    pieces.push({ start: from, end: Math.min(end, from + MOST_SIGNS) })
  return pieces.filter((piece) => text.slice(piece.start, piece.end).trim().length >= 2)
}

/** Splits at `breaks`; without them the whole is one piece. */
function split(text: string, breaks: RegExp): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const found of text.matchAll(breaks)) {
    const end = found.index + (/[다요]/.test(found[0]) ? found[0].length : 0)
    pieces.push(...cut(text, start, end))
    start = found.index + found[0].length
  }
  return [...pieces, ...cut(text, start, text.length)]
}

/** The stretches of a paste worth a search: its lines, then its sentences and quotes. */
export function toPieces(text: string): Piece[] {
  const pieces = [...split(text, /[\n\r]/g), ...split(text, BREAKS)]
  const seen = new Set<string>()
  return pieces
    .filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`))
    .slice(0, MOST_PIECES)
}
