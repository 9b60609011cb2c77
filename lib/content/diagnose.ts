import { getContent } from './content'
import type { Answer, Question } from './schema-diagnose'

/** One decision tree with its file and slug. */
export type Flow = ReturnType<typeof listFlows>[number]
/** A question or an answer of a tree. */
export type FlowNode = Question | Answer
/** An answer already given on the way to a node: the question, the label chosen and where to change it. */
export type Given = { question: string; label: string; path: string }

/** All decision trees, in the order that their authors gave them. @example listFlows()[0]?.slug // "payment-fails" */
export function listFlows() {
  return getContent().flows.toSorted((one, other) => one.order - other.order)
}

/** One tree by its slug, or undefined. @example getFlow('nhn-kcp')?.title // "NHN KCP 결제가 안 돼요" */
export function getFlow(slug: string): Flow | undefined {
  return listFlows().find((flow) => flow.slug === slug)
}

/** Title of a tree's own page: what it is about, then its first question. @example toFlowTitle(flow) // "카드가 거절됐어요: 카드사 앱에 이 결제가 보이나요?" */
export function toFlowTitle({ title, nodes: [root] }: Flow): string {
  return root && isQuestion(root) ? `${title}: ${root.question}` : title
}

/** Whether a node asks something. @example isQuestion(node) // true */
export function isQuestion(node: FlowNode): node is Question {
  return 'question' in node
}

/** Address of a node; the root is the flow's own page. @example toNodePath(flow, 'code') // "/diagnose/nhn-kcp/code" */
export function toNodePath(flow: Flow, node: string): string {
  return flow.nodes[0]?.id === node ? `/diagnose/${flow.slug}` : `/diagnose/${flow.slug}/${node}`
}

/**
 * Addresses that a node had before: under the flow's old slugs, and by its own old ids.
 * @example listFormerNodePaths({ ...flow, formerly: ['kcp'] }, node) // ["/diagnose/kcp/code"]
 */
export function listFormerNodePaths(flow: Flow, node: FlowNode): string[] {
  const today = toNodePath(flow, node.id)
  const flows = [flow.slug, ...flow.formerly].map((slug) => ({ ...flow, slug }))
  const ids = [node.id, ...node.formerly]
  return flows.flatMap((one) => ids.map((id) => toNodePath(one, id))).filter((path) => path !== today)
}

function getParent(flow: Flow, node: string): { parent: Question; label: string } | undefined {
  for (const parent of flow.nodes) {
    if (!isQuestion(parent)) continue
    const option = parent.options.find((one) => one.to === node)
    if (option) return { parent, label: option.label }
  }
  return undefined
}

/**
 * The answers that lead to a node, first one first. True because every node has one parent (checked).
 * @example listGiven(flow, 'code').map((given) => given.label) // ["카드", "아무것도 없어요"]
 */
export function listGiven(flow: Flow, node: string): Given[] {
  const above = getParent(flow, node)
  if (!above) return []
  const given = { question: above.parent.question, label: above.label, path: toNodePath(flow, above.parent.id) }
  return [...listGiven(flow, above.parent.id), given]
}

/**
 * Title of an inner page: what it says, then the way there, by which it is unlike every other.
 * @example toNodeTitle(flow, node) // "코드가 무엇인가요? (NHN KCP 결제가 안 될 때 › 카드 › CC로 시작해요)"
 */
export function toNodeTitle(flow: Flow, node: FlowNode): string {
  const way = [flow.title, ...listGiven(flow, node.id).map((given) => given.label)].join(' › ')
  return `${isQuestion(node) ? node.question : node.answer} (${way})`
}

/**
 * How many questions can still follow a node, at most. An answer has none.
 * @example countAhead(flow, 'paid') // 2
 */
export function countAhead(flow: Flow, node: string): number {
  const found = flow.nodes.find((one) => one.id === node)
  if (!found || !isQuestion(found)) return 0
  const children = found.options.flatMap((option) =>
    flow.nodes.filter((one) => one.id === option.to && isQuestion(one)),
  )
  return Math.max(0, ...children.map((child) => 1 + countAhead(flow, child.id)))
}
