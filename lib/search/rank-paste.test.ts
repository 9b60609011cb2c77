import { expect, test } from 'vitest'
import { entries, lexicon } from './fixture'
import { buildIndex, loadIndex, type SearchEntry, search } from './search'

const declined: SearchEntry = {
  ...{
    id: 'c2aa',
    path: '/errors/card/declined',
    kind: 'error',
    system: 'card',
    systemName: '카드사',
    situation: '승인',
  },
  ...{ systemAliases: [], title: 'Decline', messages: ['Decline'], codes: [], phrases: [] },
}
const index = loadIndex(buildIndex([...entries, declined], lexicon))
const toBest = (query: string) => search(index, query).results[0]?.entry.id

test('긴 글에서 한 줄이 통째로 짧은 문구면 그 문구를 다루는 글이 먼저다', () => {
  const page = '주문 내역\n쿠폰이 적용되지 않아요. 마이페이지에서 주문 상태를 확인하신 뒤 신청해 주세요.'
  expect(toBest(`${page}\nDecline\n이전 페이지로 돌아가기`)).toBe('c2aa')
})

test('짧은 문구가 다른 말 속에 있을 뿐이면 긴 문구가 먼저다', () => {
  const page = '카카오페이 결제정보가 해지되었습니다.\n다시 등록하면 이어서 결제할 수 있어요.'
  expect(toBest(`${page}\nwhy payments decline sometimes`)).toBe('k1aa')
})
