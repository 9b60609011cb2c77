import { describe, expect, test } from 'vitest'
import { buildIndex } from './build-index'
import type { Lexicon, SearchEntry } from './entry'
import { lexicon } from './fixture'
import { loadIndex, search } from './search'

const concepts: Lexicon['concepts'] = [
  { tag: 'card', says: ['카드'] },
  { tag: 'payment', says: ['결제', '긁', '계산'] },
  { tag: 'fails', says: ['안 돼', '안돼', '안 먹', '안 되'] },
  { tag: 'overseas', says: ['해외'] },
  { tag: 'limit', says: ['한도'] },
]

function toEntry(id: string, title: string, phrases: string[] = []): SearchEntry {
  return {
    ...{ id, path: `/errors/card/${id}`, kind: 'error', system: 'card', systemName: '카드사', systemAliases: [] },
    ...{ situation: '', title, messages: [title], codes: [], phrases },
  }
}

function toFirst(entries: SearchEntry[], query: string) {
  return search(loadIndex(buildIndex(entries, { ...lexicon, concepts })), query).results[0]?.entry.id
}

describe('막연한 말', () => {
  const limit = toEntry('l1aa', '해외 한도 초과', [
    '해외에서 카드가 안 긁혀서 한도를 봤어요',
    '해외 카드 한도가 얼마예요',
  ])
  const declined = toEntry('d1aa', '승인 거절', ['카드 결제가 안 돼요'])

  test('낱말이 다 든 긴 문장보다, 같은 뜻을 그것만 말하는 문장을 먼저 찾는다', () => {
    expect(toFirst([limit, declined], '카드가 안 먹혀요')).toBe('d1aa')
  })

  test('더 말하면 더 말하는 쪽을 먼저 찾는다', () => {
    expect(toFirst([limit, declined], '해외에서 카드가 안 먹혀요')).toBe('l1aa')
  })

  test('같은 말이 든 문장이 아무리 많아도, 그 말 그대로인 쪽을 먼저 찾는다', () => {
    const names = Array.from({ length: 80 }, (_, i) => `가게 ${i}호`)
    const many = names.map((name, i) => toEntry(`m${i}aa`, `오류 ${i}`, [`${name}에서 결제가 안 돼요`]))
    expect(toFirst([...many, toEntry('p1aa', '결제가 안 돼요')], '결제가 안돼요')).toBe('p1aa')
  })
})
