import { describe, expect, test } from 'vitest'
import { entries, lexicon } from './fixture'
import { buildIndex, loadIndex, type SearchEntry, search } from './search'

const plain = { codes: [], phrases: [], systemAliases: [], situation: '한도' }
const chooser: SearchEntry = {
  ...{ ...plain, id: 'q1aa', path: '/errors/common/limit-exceeded', kind: 'error', system: 'common' },
  ...{ systemName: '여러 곳에서 떠요', title: '한도초과', messages: ['한도초과'] },
}
const money: SearchEntry = {
  ...{ ...plain, id: 'k3aa', path: '/errors/kakaopay/one-time-limit', kind: 'error', system: 'kakaopay' },
  ...{ systemName: '카카오페이', systemAliases: ['카카오 페이'], title: '1회 한도 초과', messages: ['1회 한도 초과'] },
}
const receipt: SearchEntry = {
  ...{ ...plain, id: 'r1aa', path: '/receipts/kakaopay', kind: 'receipt', system: 'kakaopay', situation: '영수증' },
  ...{ systemName: '카카오페이', title: '카카오페이 결제 영수증', messages: ['카카오페이 결제 영수증'] },
}
const late: SearchEntry = {
  ...{ ...chooser, id: 'q2aa', path: '/errors/common/late', title: '결제 시간을 초과하였습니다.' },
  messages: ['결제 시간을 초과하였습니다.'],
}
const limit: SearchEntry = {
  ...{ ...money, id: 't3aa', path: '/errors/tosspay/limit', system: 'tosspay', systemName: '토스페이' },
  ...{ systemAliases: [], title: '결제 한도를 초과하였습니다.', messages: ['결제 한도를 초과하였습니다.'] },
}
const index = loadIndex(buildIndex([...entries, chooser, late, limit, money, receipt], lexicon))

function toPaths(query: string) {
  return search(index, query).results.map(({ entry }) => entry.path)
}

describe('비슷하게 맞을 때의 차례', () => {
  test.each(['한도초과', '한도 초과', 'gksehchrhk', 'ㅎㄷㅊㄱ', '한도초'])(
    '"%s"는 어느 서비스인지 묻는 글이 먼저다',
    (query) => {
      expect(toPaths(query)[0]).toBe('/errors/common/limit-exceeded')
    },
  )

  test('카드사 문자 속 "한도초과"도 묻는 글이 먼저고, 그 말을 짚는다', () => {
    const sms =
      '[Web발신]\n신한카드 승인거절 홍*동 4***-****-****-1234 35,000원 11/22 14:10 쿠팡 한도초과 문의 1544-7000'
    const { results, found, query, confident } = search(index, sms)
    expect(results[0]?.entry.path).toBe('/errors/common/limit-exceeded')
    expect(query.slice(found?.start, found?.end)).toBe('한도초과')
    expect(confident).toBe(true)
  })

  test.each(['쿠팡 한도초과', '카드 승인거절 한도초과 문자 왔어요'])(
    '"%s"처럼 다른 말이 섞여도 묻는 글이 먼저다',
    (query) => {
      expect(toPaths(query)[0]).toBe('/errors/common/limit-exceeded')
    },
  )

  test.each(['카카오페이 한도초과', '1회 한도 초과'])('"%s"는 그 서비스의 글이 먼저다', (query) => {
    expect(toPaths(query)[0]).toBe('/errors/kakaopay/one-time-limit')
  })

  test.each([
    ['결제 한도를 초과하였습니다', '/errors/tosspay/limit'],
    ['결제 시간을 초과하였습니다', '/errors/common/late'],
    ['결제 시간를 초과하였습니다', '/errors/common/late'],
  ])('"%s"는 닮은 문구가 아니라 바로 그 문구의 글이 먼저다', (query, path) => {
    expect(toPaths(query)[0]).toBe(path)
  })

  test('"카카오페이 결제"는 오류가 영수증보다 먼저고, "카카오페이 영수증"은 영수증이 먼저다', () => {
    expect(toPaths('카카오페이 결제')[0]).toMatch(/^\/errors\/kakaopay\//)
    expect(toPaths('카카오페이 영수증')[0]).toBe('/receipts/kakaopay')
  })

  test('주소의 영어 낱말로도 찾는다', () => {
    expect(toPaths('kakaopay one time limit')[0]).toBe('/errors/kakaopay/one-time-limit')
  })
})

describe('읽은 말', () => {
  test.each([
    ['ㅋㅋㅇㅍㅇ ㄱㅈㅈㅂ', { kind: 'choseong', text: '카카오페이 결제정보' }],
    ['kakaopei gyeoljejeongbo', { kind: 'roman', text: '카카오페이 결제정보' }],
    ['카카오페이 ㅎㅈ되었습니다', { kind: 'choseong', text: '카카오페이 해지되었습니다' }],
  ])('"%s"에서는 읽은 낱말만 말한다', (query, reading) => {
    expect(search(index, query).reading).toEqual(reading)
  })
})
