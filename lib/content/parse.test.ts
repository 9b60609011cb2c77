import { expect, test } from 'vitest'
import { z } from 'zod'
import { toReport } from './fault'
import { parseYaml, splitMatter } from './parse'
import { error, step } from './schema'

const small = z.strictObject({ name: z.string().min(1, '비어 있어요'), tone: z.enum(['ok', 'stop']) })

test('틀린 칸과 까닭을 한 번에 다 말한다', () => {
  const { faults } = parseYaml(small, 'content/x.yaml', 'name: ""\ntone: red\nmore: 1')
  expect(faults.map((fault) => `${fault.field}: ${fault.reason}`)).toEqual([
    'name: 비어 있어요',
    'tone: 다음 가운데 하나여야 해요: ok, stop',
    '파일: 모르는 칸이에요: more',
  ])
})

test('YAML이 깨지면 몇 번째 줄인지 말한다', () => {
  const { faults } = parseYaml(small, 'content/x.yaml', 'name: 가\ntone: [ok')
  expect(faults[0]?.field).toMatch(/^[23]번째 줄$/)
})

test('날짜는 글자 그대로 남는다', () => {
  const { value } = parseYaml(z.object({ day: z.string() }), 'x', 'day: 2026-11-22')
  expect(value?.day).toBe('2026-11-22')
})

test('머리말과 본문을 나눈다', () => {
  expect(splitMatter('---\nid: a\n---\n\n본문')).toEqual({ matter: 'id: a', body: '본문' })
  expect(splitMatter('머리말 없음')).toBeUndefined()
})

test('단계에 HTML을 쓸 수 없다', () => {
  const { faults } = parseYaml(step, 'x', 'id: a\ndo: <b>눌러요</b>')
  expect(faults[0]?.reason).toBe('HTML은 쓸 수 없어요')
})

test('빈 오류 파일은 모자란 칸을 모두 말한다', () => {
  const { faults } = parseYaml(error, 'x', 'id: a7p2')
  expect(faults.map((fault) => fault.field)).toEqual(
    expect.arrayContaining(['system', 'messages', 'meaning', 'steps', 'sources', 'mustFind']),
  )
})

test('보고서는 파일마다 묶는다', () => {
  const report = toReport([
    { file: 'b', field: 'id', reason: '비어 있어요' },
    { file: 'a', field: 'id', reason: '비어 있어요' },
  ])
  expect(report).toBe('고칠 곳이 2군데 있어요\n\na\n  id: 비어 있어요\n\nb\n  id: 비어 있어요')
})
