import { expect, test } from 'vitest'
import { toRow } from '../store/example-stores'
import { readFilters } from './filters'
import { readReport } from './report'

const told = toRow({ at: Date.now(), path: '/search', kind: 'wording', text: '결제 승인 대기중' })
const store = { tally: async () => [], listTexts: async () => [told, told, told] }
const filters = readFilters('', Date.now())

test('찾기가 제때 답하지 못한 문구를 못 찾은 문구라고 하지 않는다', async () => {
  const engine = { find: () => new Promise<never>(() => undefined), isReady: () => true }
  const { wordings } = await readReport({ store, engine, answers: () => [] }, filters, '2026-11-29')
  expect(wordings.map(({ nearest }) => nearest)).toEqual(['late'])
})
