import { expect, test } from 'vitest'
import { fixer, money, retry } from '@/lib/content/schema'
import { toFactWords } from '@/lib/facts'
import { rowIcons } from './row-icons'

const facts = [
  ...fixer.options.map((value) => toFactWords('fixer', value)),
  ...retry.options.map((value) => toFactWords('retry', value)),
  ...money.options.flatMap((value) => [toFactWords('money', value), toFactWords('money', value, true)]),
]

test('사실의 아이콘은 모두 React보다 먼저 오는 줄에도 있다', () => {
  const missing = facts.flatMap((fact) => (fact && fact.icon in rowIcons ? [] : [fact?.icon]))
  expect(missing).toEqual([])
})
