import { expect, test } from 'vitest'
import { parseYaml, splitMatter } from './parse'
import { error, guide } from './schema'
import { flow } from './schema-diagnose'
import { createId, toErrorStub, toSlug } from './stub'
import { toFlowStub } from './stub-flow'
import { toGuideStub } from './stub-guide'

test.each([
  ['[CC63] 비밀번호 오류', 'cc63-bimilbeonho-oryu'],
  ['NOT_FOUND_PAYMENT', 'not-found-payment'],
  ['!!!', 'error'],
])('%s의 주소 이름은 %s', (text, slug) => {
  expect(toSlug(text)).toBe(slug)
})

test('긴 문구의 주소 이름은 낱말에서 끊고 48자를 넘지 않는다', () => {
  const slug = toSlug('이 지불 방법을 사용할 수 없습니다. 다른 지불 방법을 입력하십시오.')
  expect(slug.length).toBeLessThanOrEqual(48)
  expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('id는 이미 있는 것과 겹치지 않는다', () => {
  const turns = [0, 0, 0, 0, 0.99, 0, 0, 0]
  expect(createId(new Set(['aaaa']), () => turns.shift() ?? 0)).toBe('9aaa')
})

test('새 파일은 문구를 담고, 남은 칸을 검사가 하나씩 말한다', () => {
  const stub = toErrorStub({ id: 'ab12', system: 'card', text: '"따옴표": 한도초과', today: '2026-11-22' })
  const { faults } = parseYaml(error, 'x', splitMatter(stub)?.matter ?? '')
  const fields = faults.map((fault) => fault.field)
  expect(fields).toEqual(expect.arrayContaining(['situation', 'meaning', 'steps.0.do', 'sources.0.title', 'recheckBy']))
  expect(fields).not.toContain('messages.0.text')
})

test('새 안내와 새 진단도 제목을 담고, 남은 칸을 검사가 말한다', () => {
  const fields = { id: 'ab12', system: 'card', text: '할부가 안 되면', today: '2026-11-22' }
  const names = (faults: { field: string }[]) => faults.map((fault) => fault.field)
  const inGuide = names(parseYaml(guide, 'x', splitMatter(toGuideStub(fields))?.matter ?? '').faults)
  expect(inGuide).toEqual(expect.arrayContaining(['lead', 'situation', 'recheckBy', 'mustFind']))
  expect(inGuide).not.toContain('title')
  const inFlow = names(parseYaml(flow, 'x', toFlowStub(fields)).faults)
  expect(inFlow).toEqual(expect.arrayContaining(['lead', 'recheckBy', 'mustFind']))
  expect(inFlow).not.toContain('title')
})
