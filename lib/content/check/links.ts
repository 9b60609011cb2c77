import { readBody } from '../body'
import type { Content } from '../content'
import type { Fault } from '../fault'
import { listPages, type Page } from '../pages'
import { listLinks } from './references'
import { eachText } from './texts'

function toReason(target: string, pages: Map<string, Page>): string | undefined {
  if (/^https:\/\//.test(target)) return undefined
  if (!target.startsWith('/')) return `주소는 / 나 https:// 로 시작해야 해요: ${target}`
  const [path = '', anchor] = target.split('#')
  const page = pages.get(path)
  if (!page) return `없는 쪽으로 이어져요: ${target}`
  const steps = page.steps.flatMap((step) => [step.id, ...step.formerly])
  if (anchor && page.steps.length > 0 && !steps.includes(anchor)) return `그 쪽에 없는 단계예요: ${target}`
  return undefined
}

/**
 * Links in texts and bodies that lead nowhere. Needs references to be sound, since it lists the pages.
 * @example checkLinks(content)[0]?.reason // "없는 쪽으로 이어져요: /guides/x"
 */
export function checkLinks(content: Content): Fault[] {
  const pages = new Map(listPages().map((page) => [page.path, page]))
  const written = [...content.errors, ...content.choosers, ...content.guides, ...content.flows]
  const lists = [...content.receipts, ...content.terms].map((one) => ({
    ...one,
    file: 'receipts.yaml · glossary.yaml',
  }))
  return [...written, ...lists].flatMap((page) => {
    const inTexts = [...eachText(page, '')].flatMap(([field, text]) =>
      listLinks(text).map((target) => ({ field, target })),
    )
    const inBody =
      'body' in page ? readBody(page.file, page.body).links.map((target) => ({ field: '본문', target })) : []
    return [...inTexts, ...inBody].flatMap(({ field, target }) => {
      const reason = toReason(target, pages)
      return reason ? [{ file: page.file, field, reason }] : []
    })
  })
}
