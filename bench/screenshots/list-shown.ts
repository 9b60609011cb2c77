import { listChoosers, toChooserPath } from '@/lib/content/choosers'
import { type ErrorPage, listErrors, toErrorKey, toErrorPath } from '@/lib/content/errors'
import { listSystems, toSystemName } from '@/lib/content/systems'
import { foldText } from '@/lib/search/fold-text'

/** A message as somebody sees it on a screen, and the pages that answer it. */
export type Shown = { text: string; code?: string; system: string; expect: string[] }

const toKey = (text: string) => foldText(text).replace(/[ \0]/g, '')
/** Placeholders and the words of a table are never on a screen. */
const unseen = /[%`{}]|경우$|^[\d-]+$/
const isSeen = ({ text, where = '' }: { text: string; where?: string }) =>
  text.length >= 5 && text.length <= 120 && !unseen.test(text) && !/코드표|설명|API|개발자/.test(where)

/** Services share their wordings: whoever says the same is right, and whoever asks which it was. */
function listRight(text: string): string[] {
  const says = (page: { messages: { text: string }[] }) =>
    page.messages.some((message) => toKey(message.text) === toKey(text))
  const pages = listErrors().filter(says)
  const keys = new Set(pages.map(toErrorKey))
  const asking = listChoosers().filter((page) => says(page) || page.options.some(({ error }) => keys.has(error)))
  return [...pages.map((page) => toErrorPath(toErrorKey(page))), ...asking.map((page) => toChooserPath(page.slug))]
}

function toShown(page: ErrorPage, turn: number): Shown[] {
  const seen = page.messages.filter(isSeen)
  const text = seen[turn % Math.max(1, seen.length)]?.text
  if (!text) return []
  const code = page.codes.find((one) => /^[\w-]+$/.test(one))
  return [{ text, code, system: toSystemName(page.system), expect: listRight(text) }]
}

/**
 * Messages to draw, spread over all services; another round gives others. The same round is the same list.
 * @example listShown(77, 1)[0]?.text // "결제가 거절되었습니다."
 */
export function listShown(count: number, round: number): Shown[] {
  const groups = listSystems().map(({ key }) => listErrors().filter((page) => page.system === key))
  const shown: Shown[] = []
  for (let turn = 0; shown.length < count && turn < 1000; turn++) {
    const pages = groups[turn % groups.length] ?? []
    const lap = Math.floor(turn / groups.length)
    const page = pages[(lap * 5 + round * 3) % pages.length]
    if (page) shown.push(...toShown(page, lap + round))
  }
  return shown.slice(0, count)
}
