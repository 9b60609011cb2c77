import { listChoosers, toChooserPath } from '@/lib/content/choosers'
import { countCodePages, toCodePath } from '@/lib/content/code-paging'
import { getCodeBook, listCodeSystems } from '@/lib/content/codes'
import { listFlows } from '@/lib/content/diagnose'
import { listErrors, toErrorKey, toErrorPath } from '@/lib/content/errors'
import { listFixedPages } from '@/lib/content/fixed-pages'
import { listGuides } from '@/lib/content/guides'
import { getSite } from '@/lib/content/lists'
import { listReceipts } from '@/lib/content/receipts'
import { listSystems } from '@/lib/content/systems'
import { toFlowMarkdown, toGuideMarkdown, toReceiptMarkdown } from './article-markdown'
import { toErrorData } from './error-json'
import { toChooserMarkdown, toErrorMarkdown } from './error-markdown'
import { toCodeMarkdown, toFixedMarkdown, toSystemMarkdown } from './list-markdown'
import { toLlmsText, toTwinPath } from './llms'
import { toRss } from './rss'

/** A file beside the pages. */
export type Text = { path: string; text: string }

function listCodeTwins(): [string, string][] {
  return listCodeSystems().flatMap((system) => {
    const book = getCodeBook(system)
    if (!book) return []
    const pages = Array.from({ length: countCodePages(book) }, (_, index) => index + 1)
    return pages.map((page): [string, string] => [toCodePath(system, page), toCodeMarkdown(book, page)])
  })
}

/**
 * Every indexable page as Markdown, by the address of the page.
 * @example listTwins().get('/glossary')?.startsWith('# 용어집') // true
 */
export function listTwins(): Map<string, string> {
  const fixed = listFixedPages().flatMap(({ path }): [string, string][] => {
    const text = toFixedMarkdown(path)
    return text ? [[path, text]] : []
  })
  return new Map<string, string>([
    ...fixed,
    ...listErrors().map((page): [string, string] => [toErrorPath(toErrorKey(page)), toErrorMarkdown(page)]),
    ...listChoosers().map((page): [string, string] => [toChooserPath(page.slug), toChooserMarkdown(page)]),
    ...listGuides().map((page): [string, string] => [`/guides/${page.slug}`, toGuideMarkdown(page)]),
    ...listFlows().map((flow): [string, string] => [`/diagnose/${flow.slug}`, toFlowMarkdown(flow)]),
    ...listReceipts().map((page): [string, string] => [`/receipts/${page.slug}`, toReceiptMarkdown(page)]),
    ...listSystems().map((system): [string, string] => [`/systems/${system.key}`, toSystemMarkdown(system)]),
    ...listCodeTwins(),
  ])
}

/**
 * Everything that is published beside the pages: Markdown twins, llms.txt, RSS, error data, the IndexNow key.
 * @example listTexts().map(({ path }) => path) // ["/llms.txt", "/rss.xml", "/index.md", …]
 */
export function listTexts(): Text[] {
  const key = getSite().verification.indexNow
  return [
    { path: '/llms.txt', text: toLlmsText() },
    { path: '/rss.xml', text: toRss() },
    ...Array.from(listTwins(), ([path, text]) => ({ path: toTwinPath(path), text })),
    ...listErrors().map((page) => ({ path: `/api/errors/${page.id}.json`, text: JSON.stringify(toErrorData(page)) })),
    ...(key ? [{ path: `/${key}.txt`, text: key }] : []),
  ]
}
