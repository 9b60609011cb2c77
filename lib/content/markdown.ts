import type { Emphasis, PhrasingContent, Root, Strong } from 'mdast'
import { toString as toPlainString } from 'mdast-util-to-string'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { bindKorean } from '../bind-korean'
import { remember } from './remember'

const joiner = '\u2060'
/** Hangul that follows a bracket or quote at once is its particle: the two never part (look.md, Korean typography). */
const particle = /^[가-힣]/
const longestBound = 12

function isLabel(node: Strong): boolean {
  return /^\[[^[\]]+\]$/.test(toPlainString(node))
}

function toLabel(node: Strong): Strong {
  const label = toPlainString(node).slice(1, -1)
  return {
    ...node,
    children: [{ type: 'text', value: label }],
    data: { hName: 'b', hProperties: { className: ['ui'] } },
  }
}

/** Words that leave a line together, where the line is wide enough. */
function toBound(children: PhrasingContent[]): Emphasis {
  return { type: 'emphasis', data: { hName: 'span', hProperties: { className: ['nb'] } }, children }
}

function bind(children: PhrasingContent[], index: number): void {
  const node = children[index]
  const next = children[index + 1]
  if (node?.type !== 'strong' || !isLabel(node)) return
  const label = toLabel(node)
  const tail = next?.type === 'text' ? (/^[^\s]{1,6}/.exec(next.value)?.[0] ?? '') : ''
  const short = toPlainString(node).length <= longestBound
  if (next?.type !== 'text' || tail === '' || !short) {
    children[index] = label
    if (next?.type === 'text' && tail !== '') next.value = joiner + next.value
    return
  }
  next.value = next.value.slice(tail.length)
  children[index] = toBound([label, { type: 'text', value: tail }])
}

/** **[결제 및 배송]**을 → the exact name of something on a screen, bound to its particle. */
export function remarkLabels() {
  return (tree: Root) => {
    visit(tree, (node) => {
      if (!('children' in node)) return
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
      for (let index = 0; index < node.children.length; index += 1) bind(node.children, index)
    })
  }
}

/** Keeps a closing quote or bracket and its particle on one line. */
export function remarkJoiners() {
  return (tree: Root) => {
    visit(tree, 'text', (node, index, parent) => {
      node.value = node.value.replace(/([”’)\]])(?=[가-힣])/g, `$1${joiner}`)
      const before = parent && index !== undefined && index > 0 ? parent.children[index - 1] : undefined
      if (before && particle.test(node.value) && /[”’)\]]$/.test(toPlainString(before)))
        node.value = joiner + node.value
    })
  }
}

/** Keeps together what Korean readers read as one: 다를 수 있어요, 한 번, 이 글. */
export function remarkBound() {
  return (tree: Root) => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || parent.type === 'emphasis') return
      const parts = bindKorean(node.value)
      if (parts.length === 1) return
      const nodes = parts.flatMap((value, at): PhrasingContent[] => {
        if (value === '') return []
        const text: PhrasingContent = { type: 'text', value }
        return [at % 2 === 1 ? toBound([text]) : text]
      })
      parent.children.splice(index, 1, ...nodes)
      return [SKIP, index + nodes.length]
    })
  }
}

const parser = unified().use(remarkParse).use(remarkCjkFriendly)

/**
 * One line of inline Markdown as a tree. Plugins that shape the text for the eye are not applied.
 * @example parseInline('**[설정]**을 열어요').children.length // 1
 */
export function parseInline(text: string): Root {
  return parser.parse(text)
}

const plain = remember((text = '') => toPlainString(parseInline(text)))

/**
 * Inline Markdown as text for search, replies and descriptions.
 * @example toPlain('**[설정]**을 [열어요](/guides/x)') // "[설정]을 열어요"
 */
export function toPlain(text: string): string {
  return plain(text)
}
