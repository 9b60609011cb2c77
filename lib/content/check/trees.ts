import type { Content } from '../content'
import { isQuestion } from '../diagnose'
import type { Fault } from '../fault'
import { listRepeats } from './repeats'

/** Most questions from the first to an answer: more, and people give up. */
const longestWay = 6

type Flow = Content['flows'][number]

/** Questions on the longest way below a node. A way that comes back to itself ends there; it is a fault of its own. */
function countQuestions(flow: Flow, id: string, seen: ReadonlySet<string> = new Set()): number {
  const node = flow.nodes.find((one) => one.id === id)
  if (!node || !isQuestion(node) || seen.has(id)) return 0
  const below = node.options.map((option) => countQuestions(flow, option.to, new Set([...seen, id])))
  return 1 + Math.max(0, ...below)
}

function checkWays(flow: Flow): Fault[] {
  const { file, nodes } = flow
  const [root] = nodes
  const targets = nodes.flatMap((node) => (isQuestion(node) ? node.options.map((option) => option.to) : []))
  const ids = nodes.map((node) => node.id)
  const fault = (field: string, reason: string) => ({ file, field, reason })
  return [
    ...(root && isQuestion(root) ? [] : [fault('nodes.0', '첫 마디는 질문이어야 해요')]),
    ...listRepeats(ids, (id) => id).map((id) => fault(id, '같은 id의 마디가 두 번 나와요')),
    ...targets.filter((to) => !ids.includes(to)).map((to) => fault(to, '답이 가리키는 마디가 없어요')),
    ...listRepeats(targets, (to) => to).map((to) =>
      fault(to, '두 답이 같은 마디로 가요. 마디마다 오는 길은 하나여야 해요'),
    ),
    ...targets.filter((to) => to === root?.id).map((to) => fault(to, '첫 마디로 돌아갈 수 없어요')),
    ...ids
      .slice(1)
      .filter((id) => !targets.includes(id))
      .map((id) => fault(id, '아무 답도 이 마디로 오지 않아요')),
  ]
}

function checkQuestions(flow: Flow): Fault[] {
  const stuck = flow.nodes.filter((node) => isQuestion(node) && !node.options.some((option) => option.unsure))
  const way = countQuestions(flow, flow.nodes[0]?.id ?? '')
  return [
    ...stuck.map(({ id }) => ({
      file: flow.file,
      field: id,
      reason: '모르겠어요라고 답할 길이 있어야 해요 (unsure: true)',
    })),
    ...(way > longestWay
      ? [{ file: flow.file, field: 'nodes', reason: `질문을 ${way}번 해요. ${longestWay}번 안에 답이 나와야 해요` }]
      : []),
  ]
}

/**
 * Faults of decision trees: one way to every node, a way out of every question, an answer soon enough.
 * @example checkTrees(content)[0]?.reason // "아무 답도 이 마디로 오지 않아요"
 */
export function checkTrees({ flows }: Pick<Content, 'flows'>): Fault[] {
  return flows.flatMap((flow) => [...checkWays(flow), ...checkQuestions(flow)])
}
