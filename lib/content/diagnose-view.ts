import { countAhead, type Flow, type FlowNode, isQuestion, listGiven, toNodePath } from './diagnose'
import { getError, toErrorPath, toMessage } from './errors'
import { getGuide } from './guides'
import { getContact, getScreen } from './lists'
import { getReceipt } from './receipts'
import type { Target } from './schema-diagnose'

function toRow(target: Target) {
  if ('error' in target) {
    const page = getError(target.error)
    return {
      href: toErrorPath(target.error),
      title: page ? toMessage(page) : target.error,
      quoted: true,
      over: target.say,
    }
  }
  if ('guide' in target)
    return { href: `/guides/${target.guide}`, title: getGuide(target.guide)?.title ?? target.guide, under: target.say }
  return {
    href: `/receipts/${target.receipt}`,
    title: getReceipt(target.receipt)?.title ?? target.receipt,
    under: target.say,
  }
}

/**
 * All that a page of a decision tree shows.
 * @example readNode(flow, node).given.length // 2
 */
export function readNode(flow: Flow, node: FlowNode) {
  const asks = isQuestion(node)
  const names = asks ? [node.screen] : node.steps.map((step) => step.screen)
  return {
    flow,
    node,
    given: listGiven(flow, node.id),
    ahead: countAhead(flow, node.id),
    paths: new Map(flow.nodes.map((one) => [one.id, toNodePath(flow, one.id)])),
    links: asks ? [] : node.links.map(toRow),
    contacts: asks ? [] : node.contacts.flatMap((key) => getContact(key) ?? []),
    screens: names.flatMap((name) => (name ? (getScreen(name) ?? []) : [])),
  }
}
