import { expect, test } from 'vitest'
import { exampleFlow, toContent } from './example-content'
import { checkTrees } from './trees'

type Nodes = Parameters<typeof exampleFlow>[0]

const option = (label: string, to: string, unsure = false) => ({ label, to, unsure })
const answer = (id: string) => ({
  id,
  formerly: [],
  answer: '답',
  text: '답',
  steps: [],
  links: [{ guide: 'x' }],
  contacts: [],
})
const question = (id: string, ...options: ReturnType<typeof option>[]) => ({
  id,
  formerly: [],
  question: '왜?',
  options,
})
const reasons = (...nodes: Nodes) => checkTrees(toContent({ flows: [exampleFlow(nodes)] })).map((fault) => fault.reason)

test('마디마다 오는 길이 하나이고 모르겠어요가 있으면 괜찮다', () => {
  const root = question('q', option('가', 'a'), option('모르겠어요', 'b', true))
  expect(reasons(root, answer('a'), answer('b'))).toEqual([])
})

test('두 답이 같은 마디로 가면 지금까지 답한 것이 거짓이 되므로 막는다', () => {
  const root = question('q', option('가', 'a'), option('모르겠어요', 'a', true))
  expect(reasons(root, answer('a'))).toEqual(['두 답이 같은 마디로 가요. 마디마다 오는 길은 하나여야 해요'])
})

test('없는 마디와 아무도 오지 않는 마디를 찾는다', () => {
  const root = question('q', option('가', 'a'), option('모르겠어요', 'z', true))
  expect(reasons(root, answer('a'), answer('lost'))).toEqual([
    '답이 가리키는 마디가 없어요',
    '아무 답도 이 마디로 오지 않아요',
  ])
})

test('모르겠어요라고 답할 수 없는 질문을 막는다', () => {
  const root = question('q', option('가', 'a'), option('나', 'b'))
  expect(reasons(root, answer('a'), answer('b'))).toEqual(['모르겠어요라고 답할 길이 있어야 해요 (unsure: true)'])
})

test('질문을 일곱 번 하면 너무 길다고 알린다', () => {
  const ids = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7']
  const chain = ids.map((id, at) =>
    question(id, option('예', ids[at + 1] ?? 'end'), option('모르겠어요', `${id}x`, true)),
  )
  const answers = [...ids.map((id) => answer(`${id}x`)), answer('end')]
  expect(reasons(...chain, ...answers)).toEqual(['질문을 7번 해요. 6번 안에 답이 나와야 해요'])
})
