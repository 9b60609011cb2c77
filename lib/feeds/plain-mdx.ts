import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString as toPlainString } from 'mdast-util-to-string'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { getError, toErrorPath, toMessage } from '@/lib/content/errors'
import { getContact } from '@/lib/content/lists'
import { parseInline } from '@/lib/content/markdown'
import { getReceipt } from '@/lib/content/receipts'
import { toWhole } from './markdown-parts'

type Element = MdxJsxFlowElement | MdxJsxTextElement

const reader = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly)
const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' })

function isElement(node: { type: string }): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

function readAttribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)
  return typeof found?.value === 'string' ? found.value : undefined
}

function toParagraphs(text: string | undefined): Paragraph[] {
  return parseInline(text ?? '').children.flatMap((node) => (node.type === 'paragraph' ? [node] : []))
}

function isBlock(node: RootContent): node is BlockContent {
  return ['paragraph', 'list', 'blockquote', 'code', 'heading', 'table', 'thematicBreak'].includes(node.type)
}

function isPhrase(node: Element['children'][number]): node is PhrasingContent {
  return ['text', 'strong', 'emphasis', 'inlineCode', 'link', 'mdxJsxTextElement'].includes(node.type)
}

const toInside = (element: Element): BlockContent[] => element.children.flatMap(toPlainNodes).filter(isBlock)

function toItem(step: Element): ListItem {
  const seen = readAttribute(step, 'expect')
  const other = readAttribute(step, 'else')
  const texts = [
    ...[readAttribute(step, 'do'), readAttribute(step, 'how')],
    ...[seen && `이렇게 보이면 됩니다: ${seen}`, other && `안 보이면: ${other}`],
  ]
  return { type: 'listItem', spread: false, children: [...texts.flatMap(toParagraphs), ...toInside(step)] }
}

function toSteps(element: Element): RootContent[] {
  const steps = element.children.flatMap((child) => (isElement(child) ? [child] : []))
  const list: List = { type: 'list', ordered: true, start: 1, spread: false, children: steps.map(toItem) }
  const title = readAttribute(element, 'title')
  return [
    ...(title
      ? [{ type: 'heading' as const, depth: 3 as const, children: toParagraphs(title)[0]?.children ?? [] }]
      : []),
    list,
  ]
}

/** What a reference stands for, as inline Markdown. A drawn screen has no words of its own beside its step. */
function toReference(element: Element): string | undefined {
  const name = readAttribute(element, 'name') ?? ''
  if (element.name === 'Contact') {
    const contact = getContact(name)
    return (
      contact &&
      [contact.url ? `[${contact.name}](${contact.url})` : contact.name, contact.phone].filter((one) => one).join(' · ')
    )
  }
  if (element.name === 'Receipt') return `[${getReceipt(name)?.title ?? name}](/receipts/${name})`
  const page = element.name === 'Message' ? getError(name) : undefined
  return page && `[“${toMessage(page).replace(/[[\]]/g, '\\$&')}”](${toErrorPath(name)})`
}

function toPlainNodes(node: RootContent): RootContent[] {
  if (!isElement(node)) {
    const [only] = node.type === 'paragraph' ? node.children : []
    // A component on a line of its own: MDX, too, takes it out of its paragraph.
    if (only && isElement(only) && only.name === 'Callout')
      return [{ type: 'blockquote', children: [{ type: 'paragraph', children: only.children.filter(isPhrase) }] }]
    return [node]
  }
  if (node.name === 'Steps') return toSteps(node)
  if (node.name === 'Callout') return [{ type: 'blockquote', children: toInside(node) }]
  return toParagraphs(toReference(node))
}

function toPlainPhrase(node: PhrasingContent): PhrasingContent[] {
  return isElement(node) ? (toParagraphs(toReference(node))[0]?.children ?? []) : [node]
}

/**
 * The body of a guide as Markdown that every reader knows: components become lists, quotes and links.
 * @example toPlainMarkdown('<Steps>\n<Step id="a" do="열어요." />\n</Steps>') // "1. 열어요.\n"
 */
export function toPlainMarkdown(body: string): string {
  const tree: Root = { type: 'root', children: reader.parse(body).children.flatMap(toPlainNodes) }
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading')
      node.children = node.children.flatMap(toPlainPhrase)
    if (node.type === 'listItem' || node.type === 'blockquote')
      node.children = node.children.flatMap(toPlainNodes).filter(isBlock)
  })
  // By CommonMark alone **[설정]**을 would not end at the stars, so the writer spells the particle as a number. Readers of
  // Korean want the letter.
  const markdown = writer
    .stringify(tree)
    .replace(/&#x([0-9A-F]{4});/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
  return toWhole(markdown)
}

/** The same as text without marks, a line for each block. @example toPlainText('## 제목\n\n**글**') // "제목\n글" */
export function toPlainText(body: string): string {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(toPlainMarkdown(body))
  const lines: string[] = []
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableRow') return
    lines.push(
      node.type === 'tableRow' ? node.children.map((cell) => toPlainString(cell)).join(' · ') : toPlainString(node),
    )
  })
  return lines.join('\n')
}
