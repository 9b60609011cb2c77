import { expect, test } from 'vitest'
import type { Content } from '../content'
import { checkIdentity } from './identity'

const page = {
  checkedOn: '2026-11-22',
  recheckBy: '2027-05-22',
  updated: '2026-11-22',
  sources: [{ title: '공식 문서' }],
}
const common = { ...page, confidence: 'high' as const, formerly: [], mustFind: ['가', '나'], mustNotFind: [] }
const option = (label: string, to: string) => ({ label, to, unsure: false })
const answer = (id: string) => ({ id, answer: '답', text: '답', steps: [], links: [{ guide: 'x' }], contacts: [] })

function toContent(nodes: Content['flows'][number]['nodes']): Content {
  const flow = {
    id: 'f1f1',
    title: '진단',
    lead: '진단',
    system: 'card',
    nodes,
    file: 'content/diagnose/x.yaml',
    slug: 'x',
    ...common,
  }
  return {
    ...{
      errors: [],
      choosers: [],
      guides: [],
      screens: [],
      receipts: [],
      systems: [],
      contacts: [],
      terms: [],
      flows: [flow],
    },
    site: {
      name: '이름',
      description: '설명',
      url: 'https://a.kr',
      operator: { name: '편집팀' },
      verification: {},
      shown: [],
    },
  }
}
const reasons = (nodes: Content['flows'][number]['nodes']) =>
  checkIdentity(toContent(nodes)).map((fault) => fault.reason)

test('마디마다 오는 길이 하나면 괜찮다', () => {
  const root = { id: 'q', question: '왜?', options: [option('가', 'a'), option('나', 'b')] }
  expect(reasons([root, answer('a'), answer('b')])).not.toEqual(expect.arrayContaining([expect.stringMatching(/마디/)]))
})

test('두 답이 같은 마디로 가면 지금까지 답한 것이 거짓이 되므로 막는다', () => {
  const root = { id: 'q', question: '왜?', options: [option('가', 'a'), option('나', 'a')] }
  expect(reasons([root, answer('a')])).toContain('두 답이 같은 마디로 가요. 마디마다 오는 길은 하나여야 해요')
})

test('없는 마디와 아무도 오지 않는 마디를 찾는다', () => {
  const root = { id: 'q', question: '왜?', options: [option('가', 'a'), option('나', 'z')] }
  const found = reasons([root, answer('a'), answer('lost')])
  expect(found).toContain('답이 가리키는 마디가 없어요')
  expect(found).toContain('아무 답도 이 마디로 오지 않아요')
})
