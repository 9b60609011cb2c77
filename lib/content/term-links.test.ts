import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import type { Term } from './schema-lists'
import { createTermLinker, type Linked } from './term-links'

const toTerm = (key: string, name: string, aliases: string[] = []): Term => {
  return { key, name, aliases, meaning: '뜻', audience: 'shopper', linked: true, updated: '2026-11-22' }
}
const linker = createTermLinker([
  toTerm('approval', '승인'),
  toTerm('number', '승인번호'),
  toTerm('pg', 'PG', ['결제대행사']),
])

function link(text: string, linked: Linked = { keys: new Set(), most: 4 }): string {
  const tree = unified().use(remarkParse).parse(text)
  linker(linked)(tree)
  return unified().use(remarkStringify).stringify(tree).trim()
}

test('처음 나온 말만 용어집으로 이어진다', () => {
  expect(link('PG가 승인해요. PG에 물어요.')).toBe('[PG](/glossary#pg)가 [승인](/glossary#approval)해요. PG에 물어요.')
})

test('승인번호는 승인이 아니라 승인번호로 이어진다', () => {
  expect(link('승인번호를 봐요')).toBe('[승인번호](/glossary#number)를 봐요')
})

test('다른 말의 일부와 굵은 글씨, 링크 안에는 잇지 않는다', () => {
  expect(link('가승인이에요. **승인**이에요. [승인](/x)이에요.')).toBe(
    '가승인이에요. **승인**이에요. [승인](/x)이에요.',
  )
  expect(link('PGX는 회사예요')).toBe('PGX는 회사예요')
})

test('한 쪽에 정한 수만큼만 잇는다', () => {
  expect(link('PG가 승인해요', { keys: new Set(), most: 1 })).toBe('[PG](/glossary#pg)가 승인해요')
})
