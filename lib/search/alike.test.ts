import { describe, expect, test } from 'vitest'
import { toAlike } from './alike'
import { buildIndex } from './build-index'
import type { Lexicon, SearchEntry } from './entry'
import { lexicon } from './fixture'
import { toQuery } from './query'
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

const open = (entries: SearchEntry[]) => loadIndex(buildIndex(entries, { ...lexicon, concepts }))

describe('막연한 말', () => {
  const limit = toEntry('l1aa', '해외 한도 초과', ['카드 한도는 남았는데 해외에서는 통 안 먹혀요', '해외 카드 한도'])
  const declined = toEntry('d1aa', '승인 거절', ['카드 결제가 안 돼요'])
  const index = open([limit, declined])

  function listAlike(text: string) {
    const query = toQuery(index, { kind: 'typed', text, alphabet: 'strokes' }, false)
    return [0, 1].map((entry) => (query ? toAlike(index, query, entry) : 0))
  }

  test('한 문장이 같은 뜻을 그것만 말하면 1이고, 딴 뜻도 말하면 그만큼 모자란다', () => {
    const [more = 0, same = 0] = listAlike('카드로 결제하는데 안 먹혀요')
    expect(same).toBe(1)
    expect(more).toBeLessThan(0.5)
  })

  test('더 말하는 문장에는 더 말하는 쪽이 가깝다', () => {
    const [more = 0, same = 0] = listAlike('해외에서 카드가 안 먹혀요')
    expect(more).toBeGreaterThan(same)
  })

  test('뜻을 모르는 말은 아무와도 같지 않다', () => {
    expect(listAlike('우산을 두고 왔어요')).toEqual([0, 0])
  })

  test('같은 말이 든 문장이 아무리 많아도, 그 말 그대로인 쪽을 먼저 찾는다', () => {
    const names = Array.from({ length: 80 }, (_, i) => `가게 ${i}호`)
    const many = names.map((name, i) => toEntry(`m${i}aa`, `오류 ${i}`, [`${name}에서 결제가 안 돼요`]))
    const { results } = search(open([...many, toEntry('p1aa', '결제가 안 돼요')]), '결제가 안돼요')
    expect(results[0]?.entry.id).toBe('p1aa')
  })
})
