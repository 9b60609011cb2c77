/** A place in pixels. */
export type Box = { x0: number; y0: number; x1: number; y1: number }
/** What the reader saw, where, its confidence 0 to 100. */
export type SeenWord = { text: string; confidence: number; bbox: Box }
export type SeenLine = SeenWord & { words: SeenWord[] }
/** What a picture says. `sure` is false when letters are likely wrong. */
export type ReadText = { text: string; sure: boolean }

/** Below this a line is a pattern, an icon or a shadow. */
const leastOfLine = 30
/** The reader doubts every word of capitals and underscores: it is in no language. */
const codeLike = /[A-Z\d]{2,}_[A-Z\d_]{2,}/
/** Below this a reading is doubtful: in bench/screenshots right readings lie at 74 and above. */
const leastOfAll = 70
/** 9:41, 오후 2:07, LTE 61 %: what stands at the top of every phone. */
const statusBar = /^\D{0,6}\d{1,2}[:.]?\d{2}(?!\d)(?![^%]*[가-힣]{2})/
/** What stands on buttons and over any dialog, and a row of an order: a label and an amount. None says what went wrong. */
const onAnyDialog =
  /^(?:오류|에러|알림|안내|error|notice|확인|취소|닫기|예|네|아니[요오]|완료|계속|나중에|다시\s?시도|재시도|ok|cancel|close|done|yes|no|retry|try again)$/i
const amount = /^[가-힣\s]{2,14}[:：]?\s{0,3}[\d,.]{3,12}\s?원(?:\s[가-힣]{1,3})?$/
/** So many blanks lie between columns, not between words. */
const columnGap = /\s{4,}/g
const listItem = /^\s*[▶▷•·*\-[]/

const widthOf = ({ bbox }: SeenLine) => bbox.x1 - bbox.x0
const heightOf = ({ bbox }: SeenLine) => bbox.y1 - bbox.y0

const toWords = (text: string) => text.trim().split(/\s+/)

/** Two buttons, or a clock and a battery, beside each other are not one line. */
function toColumns(line: SeenLine): SeenLine[] {
  const { text, bbox } = line
  const [length, width] = [text.trimEnd().length, widthOf(line)]
  let from = 0
  return text
    .trimEnd()
    .split(columnGap)
    .map((column) => {
      const start = text.indexOf(column, from)
      from = start + column.length
      const x = (place: number) => bbox.x0 + (width * place) / Math.max(1, length)
      return { ...line, text: column, bbox: { ...bbox, x0: x(start), x1: x(from) } }
    })
}

/** Keys of a keyboard are words of one letter. */
function isKeys({ text }: SeenLine): boolean {
  const words = toWords(text)
  return words.length >= 5 && words.join('').length / words.length < 1.5
}

function isText(line: SeenLine, place: number): boolean {
  const doubtful = line.confidence < leastOfLine && !codeLike.test(line.text)
  if (doubtful || line.text.trim() === '' || isKeys(line)) return false
  return place > 0 || !statusBar.test(line.text)
}

/** Lines of one size that follow each other closely. */
function isNear(upper: SeenLine, lower: SeenLine): boolean {
  const [one, other] = [heightOf(upper), heightOf(lower)]
  const gap = lower.bbox.y0 - upper.bbox.y1
  return gap > -one / 2 && gap < Math.max(one, other) && Math.max(one, other) < Math.min(one, other) * 1.6
}

/** The word of a button stands alone; at the end of a sentence the same word is its last. */
function isAside([line, ...more]: SeenLine[]): boolean {
  const text = line?.text.trim() ?? ''
  return more.length === 0 && (onAnyDialog.test(text) || amount.test(text))
}

function toRuns(lines: SeenLine[]): SeenLine[][] {
  const runs: SeenLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && isNear(last, line)) run.push(line)
    else runs.push([line])
  }
  return runs
}

/** A line was broken where the next word found no room in it; a list begins its items anew. */
function isBroken(upper: SeenLine, lower: SeenLine, room: number): boolean {
  const [next = ''] = toWords(lower.text)
  const nextWidth = (widthOf(lower) * next.length) / lower.text.trim().length
  return !listItem.test(lower.text) && widthOf(upper) + nextWidth > room
}

function toSentences(run: SeenLine[]): string {
  const room = Math.max(...run.map(widthOf))
  return run.reduce((text, line, place) => {
    const upper = run[place - 1]
    if (!upper) return line.text.trim()
    return text + (isBroken(upper, line, room) ? ' ' : '\n') + line.text.trim()
  }, '')
}

/**
 * The text of a picture as one would have pasted it: sentences that were broken into lines are whole again, status bar,
 * keyboard, buttons, general titles, amounts and stains are left out.
 * @example toReadText(lines) // { text: '결제 실패\n이 지불 방법을 사용할 수 없습니다.', sure: true }
 */
export function toReadText(seen: readonly SeenLine[]): ReadText {
  const lines = seen.filter(isText).flatMap(toColumns)
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  const confidence = lines.reduce((sum, line) => sum + line.confidence * line.text.length, 0) / Math.max(1, letters)
  const runs = toRuns(lines).filter((run) => !isAside(run))
  return { text: runs.map(toSentences).join('\n'), sure: confidence >= leastOfAll }
}
