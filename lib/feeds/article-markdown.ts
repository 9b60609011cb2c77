import { type Flow, type FlowNode, isQuestion, toNodePath } from '@/lib/content/diagnose'
import { readNode } from '@/lib/content/diagnose-view'
import type { GuidePage } from '@/lib/content/guides'
import { getSite } from '@/lib/content/lists'
import { listErrorRows, listGuideRows } from '@/lib/content/rows'
import type { Receipt } from '@/lib/content/schema-lists'
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
import { toPlainMarkdown } from './plain-mdx'

const toHead = (title: string, place: string, path: string) => [`# ${title}`, `${place} · ${getSite().url}${path}`]

/** A guide as Markdown. @example toGuideMarkdown(guide).startsWith('# 아이폰에') // true */
export function toGuideMarkdown(guide: GuidePage): string {
  return toBlocks([
    ...toHead(guide.title, `${toSystemName(guide.system)} › ${guide.situation}`, `/guides/${guide.slug}`),
    toWhole(guide.lead),
    toPlainMarkdown(guide.body).trim(),
    toSection('이 글이 푸는 문구', toLinks(listErrorRows(guide.errors))),
    toSection('이어서 볼 글', toLinks(listGuideRows(guide.related))),
    toProvenance(guide),
  ])
}

/** Where to find the receipts of one PG, as Markdown. @example toReceiptMarkdown(receipt).includes('## 이 순서로 찾아요') // true */
export function toReceiptMarkdown(receipt: Receipt): string {
  const { lookup, menu, cannot } = receipt
  return toBlocks([
    ...toHead(receipt.title, `영수증 › ${receipt.name}`, `/receipts/${receipt.slug}`),
    toWhole(receipt.lead),
    lookup && `[${lookup.label}](${lookup.url})${lookup.unverified ? ' (문서로 확인한 주소예요)' : ''}`,
    toSection('미리 준비할 것', toList(receipt.prepare)),
    receipt.alert && `> ${toWhole(receipt.alert.text)}`,
    toSection('이 순서로 찾아요', toStepList(receipt.steps)),
    toSection('찾을 수 있는 것', toList(receipt.means)),
    toSection('여기 없는 것', cannot ? toWhole(cannot) : ''),
    toSection('들어가는 길', menu ? toWhole(menu) : ''),
    toSection('알아 두면 좋아요', toList(receipt.remarks)),
    toSection('물어볼 곳', toContactList(receipt.contacts)),
    toSection('이어서 볼 글', toLinks(listGuideRows(receipt.guides))),
    toProvenance(receipt),
  ])
}

function toNodeMarkdown(flow: Flow, node: FlowNode): string {
  const url = `${getSite().url}${toNodePath(flow, node.id)}`
  if (isQuestion(node)) {
    const options = node.options.map(({ label, to }) => ({ href: toNodePath(flow, to), title: label }))
    return toBlocks([`## ${node.question}`, url, node.help && toWhole(node.help), toLinks(options)]).trim()
  }
  const { links } = readNode(flow, node)
  return toBlocks([
    ...[`## ${node.answer}`, url, toWhole(node.text), toFactList(node)],
    node.alert && `> ${toWhole(node.alert.text)}`,
    toStepList(node.steps),
    toLinks(links),
  ]).trim()
}

/** A whole decision tree as Markdown, every question and answer. @example toFlowMarkdown(flow).startsWith('# 카드가 거절됐어요') // true */
export function toFlowMarkdown(flow: Flow): string {
  return toBlocks([
    ...toHead(flow.title, '진단', `/diagnose/${flow.slug}`),
    toWhole(flow.lead),
    ...flow.nodes.map((node) => toNodeMarkdown(flow, node)),
    toProvenance(flow),
  ])
}
