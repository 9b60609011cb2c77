import { type ChooserPage, toChooserPath } from '@/lib/content/choosers'
import { type ErrorPage, getError, isRefund, toErrorKey, toErrorPath, toMessage } from '@/lib/content/errors'
import { getSite } from '@/lib/content/lists'
import { listErrorRows, listGuideRows } from '@/lib/content/rows'
import { toSystemName } from '@/lib/content/systems'
import {
  toBlocks,
  toContactList,
  toFactList,
  toLinks,
  toList,
  toProvenance,
  toSection,
  toStepList,
  toWhole,
} from './markdown-parts'

/**
 * An error page as Markdown, top to bottom as on the page.
 * @example toErrorMarkdown(page).split('\n')[0] // "# “이 지불 방법을 사용할 수 없습니다. …”"
 */
export function toErrorMarkdown(page: ErrorPage): string {
  const { verify, escalate } = page
  const others = page.messages.slice(1).map((one) => `“${one.text}”${one.where ? ` (${one.where})` : ''}`)
  const quotes = [page.alert?.text, page.confirm].flatMap((text) => (text ? [`> ${toWhole(text)}`] : []))
  return toBlocks([
    `# “${toMessage(page)}”`,
    `${toSystemName(page.system)} › ${page.situation} · ${getSite().url}${toErrorPath(toErrorKey(page))}`,
    page.codes.length > 0 && `코드: ${page.codes.map((code) => `\`${code}\``).join(', ')}`,
    toWhole(page.meaning),
    toFactList(page, page.notes, isRefund(page)),
    ...quotes,
    toSection(page.stepsTitle, toStepList(page.steps)),
    toSection('왜 이럴까요', toList(page.causes)),
    toSection(verify.title, toWhole(verify.text)),
    toSection(escalate.title, toBlocks([toWhole(escalate.text), toContactList(escalate.contacts)]).trim()),
    toSection('같은 문제의 다른 문구', toList(others)),
    toSection('비슷하지만 다른 문구', toLinks(listErrorRows(page.similar))),
    toSection('더 자세히 보기', toLinks(listGuideRows(page.guides))),
    toProvenance(page),
  ])
}

/**
 * A wording that several pages claim, as Markdown: the question and its answers as links.
 * @example toChooserMarkdown(page).includes('## 어디에서 떴나요?') // true
 */
export function toChooserMarkdown(page: ChooserPage): string {
  const options = page.options.map(({ label, hint, error }) => {
    const target = getError(error)
    return { href: toErrorPath(error), title: label, under: hint ?? (target && `“${toMessage(target)}”`) }
  })
  return toBlocks([
    `# “${toMessage(page)}”`,
    `${getSite().url}${toChooserPath(page.slug)}`,
    toWhole(page.meaning),
    page.alert && `> ${toWhole(page.alert.text)}`,
    toSection(page.question, toLinks(options)),
    toSection('맞는 것이 없다면', toLinks(listGuideRows(page.guides))),
    toProvenance(page),
  ])
}
