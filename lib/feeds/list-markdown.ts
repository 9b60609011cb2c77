import type { CodeLine } from '@/lib/content/code-lines'
import { toCodePath } from '@/lib/content/code-paging'
import { listCodeRows } from '@/lib/content/code-rows'
import { toCodeTitle } from '@/lib/content/code-titles'
import { readCodePage } from '@/lib/content/code-view'
import { getContent } from '@/lib/content/content'
import { listFlows } from '@/lib/content/diagnose'
import { toErrorKey } from '@/lib/content/errors'
import { getFixedPage } from '@/lib/content/fixed-pages'
import { listGuides } from '@/lib/content/guides'
import { getSite, listPrinciples, listTerms } from '@/lib/content/lists'
import { toPlain } from '@/lib/content/markdown'
import { listReceipts } from '@/lib/content/receipts'
import { listErrorRows, listGuideRows } from '@/lib/content/rows'
import type { CodeBook } from '@/lib/content/schema-codes'
import type { System } from '@/lib/content/schema-lists'
import { listSituations, listSystemGuides, listSystems } from '@/lib/content/systems'
import { listChooserRows, toBlocks, toLinks, toList, toSection, toWhole } from './markdown-parts'

const toCell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')

function toRow({ codes, messages, advice, inferred }: CodeLine): string {
  const cells = [codes.join(', '), messages.join(' / '), `${advice}${inferred ? ' (문구로 짐작한 분류예요)' : ''}`]
  return `| ${cells.map(toCell).join(' | ')} |`
}

/** A page of a code table as Markdown. @example toCodeMarkdown(book, 1).includes('| CC61 |') // true */
export function toCodeMarkdown(book: CodeBook, page: number): string {
  const { sections, sources } = readCodePage(book, page)
  const head = '| 코드 | 문구 | 할 일 |\n|---|---|---|'
  return toBlocks([
    `# ${toCodeTitle(book, page)}`,
    `${getSite().url}${toCodePath(book.system, page)}`,
    ...sections.flatMap(({ heading, lines }) => [
      heading && `## ${heading.name} (${heading.age} 기준)`,
      [head, ...lines.map(toRow)].join('\n'),
    ]),
    toSection('출처', toList(sources.map(({ title, url, age }) => `${url ? `[${title}](${url})` : title}, ${age}`))),
    `고친 날: ${book.updated}`,
  ])
}

/** The hub of a service as Markdown. @example toSystemMarkdown(system).startsWith('# Apple 결제 오류') // true */
export function toSystemMarkdown({ key, name, lead }: System): string {
  const guides = listGuideRows(listSystemGuides(key).map((guide) => guide.slug))
  return toBlocks([
    `# ${name} 결제 오류`,
    `${getSite().url}/systems/${key}`,
    toWhole(lead),
    toSection('처음부터 끝까지 보는 안내', toLinks(guides)),
    ...listSituations(key).map(({ situation, errors }) =>
      toSection(situation, toLinks(listErrorRows(errors.map(toErrorKey)))),
    ),
  ])
}

type Rows = Parameters<typeof toLinks>[0]

/** What a page that lists others lists. */
const lists: Record<string, () => [string, Rows][]> = {
  '/': () => [
    [
      '처음부터 끝까지 보는 안내',
      listGuides().map(({ slug, title, lead }) => ({ href: `/guides/${slug}`, title, under: toPlain(lead) })),
    ],
    ['질문에 답하며 원인 찾기', listFlows().map(({ slug, title }) => ({ href: `/diagnose/${slug}`, title }))],
    ['영수증', listReceipts().map(({ slug, title }) => ({ href: `/receipts/${slug}`, title }))],
    [
      '서비스마다 모은 오류 문구',
      listSystems().map(({ key, name }) => ({ href: `/systems/${key}`, title: `${name} 결제 오류` })),
    ],
    ['여러 곳에서 뜨는 문구', listChooserRows()],
    ['코드표', listCodeRows()],
    ['그 밖', ['/glossary', '/about'].map((href) => ({ href, title: getFixedPage(href).heading }))],
  ],
  '/diagnose': () => [
    ['진단', listFlows().map(({ slug, title, lead }) => ({ href: `/diagnose/${slug}`, title, under: toPlain(lead) }))],
  ],
  '/receipts': () => [
    [
      '명세서에 찍히는 이름',
      listReceipts().map(({ slug, name, statementNames }) => ({
        href: `/receipts/${slug}`,
        title: [name, ...statementNames].join(', '),
      })),
    ],
  ],
  '/codes': () => [['어느 회사의 코드인가요?', listCodeRows()]],
}

/** A page that is written in code as Markdown, or undefined for one that is not for reading. */
export function toFixedMarkdown(path: string): string | undefined {
  const { heading, description, updated } = getFixedPage(path)
  const head = [`# ${heading}`, `${getSite().url}${path}`, description]
  const age = updated && `고친 날: ${updated}`
  if (path === '/glossary') {
    const terms = listTerms().map(({ name, meaning }) => `**${name}**: ${meaning}`)
    return toBlocks([...head, toList(terms), age])
  }
  if (path === '/about/accessibility') {
    const states = { met: '지켜요', partly: '일부만 지켜요', none: '해당하는 것이 없어요' }
    const parts = listPrinciples().map(({ name, items }) =>
      toSection(name, toList(items.map((item) => `**${item.name}** (${states[item.state]}): ${item.evidence}`))),
    )
    return toBlocks([...head, ...parts, age])
  }
  if (path === '/about') {
    const parts = getContent().about.parts.map(({ title, texts }) => toSection(title, toWhole(texts.join('\n\n'))))
    return toBlocks([...head, ...parts, age])
  }
  const sections = lists[path]?.()
  return sections && toBlocks([...head, ...sections.map(([title, rows]) => toSection(title, toLinks(rows))), age])
}
