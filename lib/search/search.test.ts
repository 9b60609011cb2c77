import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildIndex } from './build-index'
import type { SearchEntry } from './entry'
import { entries, index, lexicon, serialized } from './fixture'
import { loadIndex, search } from './search'

function toFirst(query: string) {
  return search(index, query).results[0]?.entry.id
}

describe('읽는 방법', () => {
  test.each([
    ['그대로', '한도초과', 'c1aa'],
    ['띄어쓰기 없이', '이지불방법을사용할수없습니다', 'a1aa'],
    ['오타', '카카오패이 결재정보가 혜지되었습니다', 'k1aa'],
    ['영문 자판', 'gksehchrhk', 'c1aa'],
    ['영문 자판과 한글', 'dkdlvhs 결제', 'a1aa'],
    ['초성', 'ㅎㄷㅊㄱ', 'c1aa'],
    ['초성과 글자', '카카오페이 ㅈㅇ 부족', 'k2aa'],
    ['한 뜻을 반은 초성으로', '카카오페이에 돈 ㅁㅈㄹㄷㅇ', 'k2aa'],
    ['소리 나는 대로', 'kakaopei gyeolje jeongboga haejidoeotseumnida', 'k1aa'],
    ['한글 자판', 'ㅜㅐㅅ 래ㅕㅜㅇ ㅔ묘ㅡ둣 ㄴㄷㄴ냐ㅐㅜ', 't2aa'],
    ['코드', 'cc63', 'n1aa'],
    ['코드를 말로', 'not found payment session', 't2aa'],
    ['뜻', '카카오페이에 돈이 하나도 없대요', 'k2aa'],
    ['손님 말', '카드를 너무 많이 썼어요', 'c1aa'],
  ])('%s: "%s"는 %s를 찾는다', (_, query, id) => {
    expect(toFirst(query)).toBe(id)
  })

  test.each(['ISP 인증 실패', 'SMS 인증 실패'])('"%s"의 큰 글자는 다른 자판으로 읽지 않는다', (query) => {
    expect(search(index, query).reading).toBeUndefined()
  })

  test('손님 말의 한 토막은 온전한 말보다 훨씬 덜 맞는다', () => {
    const toScore = (query: string) => search(index, query).results[0]?.score ?? 0
    expect(toScore('요금이 안')).toBeLessThan(toScore('아이클라우드 요금이 안 빠져나가요') - 0.1)
  })

  test('"gksehchrhk"는 한도초과로 읽었다고 말한다', () => {
    expect(search(index, 'gksehchrhk').reading).toEqual({ kind: 'layout', text: '한도초과' })
  })

  test('친 대로 찾기는 "gksehchrhk"를 바꿔 읽지 않는다', () => {
    expect(search(index, 'gksehchrhk', { literal: true }).reading).toBeUndefined()
  })
})

describe('긴 글', () => {
  const paste =
    '[Web발신]\n신한카드(1*2*) 승인거절\n홍*동 52,000원 03/14 21:07\n카카오페이머니 잔액이 부족합니다.\n문의 1544-7000'

  test('문자 안의 문구를 찾고 그 자리를 알려 준다', () => {
    const { results, found, query } = search(index, paste)
    expect(results[0]?.entry.id).toBe('k2aa')
    expect(query.slice(found?.start, found?.end)).toContain('카카오페이머니 잔액이 부족합니다')
  })

  test('사유를 적은 알림은 잘못 읽은 글자가 있어도 사유를 찾는다', () => {
    const notice = '[Web발신]\n[8국민] 승인거절\n김*수님\n11/21 14:03\n사유: 카카오페이머니 잔맥 부족니다.'
    expect(toFirst(notice)).toBe('k2aa')
  })

  test('JSON 속 코드를 찾는다', () => {
    expect(toFirst('{"code":"CC63","message":"fail","amount":15000}')).toBe('n1aa')
  })
})

test('같은 숫자라도 금액은 코드가 아니다', () => {
  expect(toFirst('응답(8521) 비밀번호 오류')).toBe('c1aa')
  expect(toFirst('오류(8521원) 비밀번호 오류')).toBe('n1aa')
})

test('긴 기록의 끝에 있는 코드도 찾는다', () => {
  const log = `${'POST /payments 200 ok; retry later; '.repeat(20)}\nresult code=CC63`
  expect(toFirst(log)).toBe('n1aa')
})

describe('확신', () => {
  test.each(['', '   ', 'ㅋㅋㅋㅋ', 'ㅁㄴㅇㄹ', 'ㅁㄴㅇㄹ ㅋㅋㅋ', '안녕하세요', '!!!???', '😀😀', '0000000000'])(
    '"%s"는 아무것도 찾지 않는다',
    (query) => {
      expect(search(index, query)).toMatchObject({ confident: false, results: [] })
    },
  )

  test.each(['오늘 서울 날씨', '강아지 산책 시간', '521'])('"%s"에는 확신하지 않는다', (query) => {
    expect(search(index, query).confident).toBe(false)
  })

  test.each(['8521 나와요', '오류 코드 8521', '한도초과 8521'])('"%s"의 수는 코드라서 확신한다', (query) => {
    const { confident, results } = search(index, query)
    expect([confident, results[0]?.entry.id]).toEqual([true, 'c1aa'])
  })

  test.each(['8521 버스 노선', '고양이 사료 8521 g'])('"%s"의 수는 코드가 아니라서 확신하지 않는다', (query) => {
    expect(search(index, query).confident).toBe(false)
  })

  test.each(['카카오페이 프로필 사진', '아이폰 벨소리'])('서비스 이름만 맞는 "%s"에는 확신하지 않는다', (query) => {
    expect(search(index, query).confident).toBe(false)
  })

  test.each(['한도초과', 'CC63', '카카오페이 결제정보가 해지되었습니다'])('"%s"에는 확신한다', (query) => {
    expect(search(index, query).confident).toBe(true)
  })
})

describe('결과', () => {
  test('맞은 곳을 제목에서 짚는다', () => {
    const first = search(index, '결제정보').results.find(({ entry }) => entry.id === 'k1aa')
    expect(first?.spans.map(([start, end]) => first.entry.title.slice(start, end))).toEqual(['결제정보'])
  })

  test('서비스와 종류로 거른다', () => {
    expect(
      search(index, '결제', { system: 'kakaopay' }).results.every(({ entry }) => entry.system === 'kakaopay'),
    ).toBe(true)
    expect(search(index, '결제', { kind: 'guide' }).results).toEqual([])
  })

  test('코드만 찾을 때도 글이 있는 코드를 찾는다', () => {
    expect(search(index, 'CC63', { kind: 'code' }).results[0]?.entry.id).toBe('n1aa')
  })

  test('거르고 남은 것 가운데서 찾는다: 다른 것이 많아도 밀려나지 않는다', () => {
    const others = Array.from({ length: 80 }, (_, i) => ({ ...entries[3], id: `x${i}aa`, system: 'nhn-kcp' }))
    const crowded = loadIndex(buildIndex([...others, ...entries] as SearchEntry[], lexicon))
    expect(search(crowded, '한도', { system: 'card' }).results.map(({ entry }) => entry.id)).toEqual(['c1aa'])
  })

  test('JSON으로 적었다 읽어도 같은 답이다', () => {
    const copy = loadIndex(JSON.parse(JSON.stringify(serialized)))
    expect(search(copy, '잔액 부족').results).toEqual(search(index, '잔액 부족').results)
  })

  test('풀어 쓴 한글(NFD)과 보이지 않는 글자가 섞여도 찾는다', () => {
    expect(toFirst('한도초과'.normalize('NFD'))).toBe('c1aa')
    expect(toFirst('한\u200b도\u200b초과')).toBe('c1aa')
  })
})

describe('나쁜 입력', () => {
  test('무엇을 넣어도 멈추지 않고 답한다', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    )
    fc.assert(
      fc.property(text, (query) => {
        expect(search(index, query).confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['가'.repeat(50_000)],
    ['ㄱ가ㅏ'.repeat(17_000)],
    ['결제 오류 '.repeat(2500)],
    [`결${'\u0301'.repeat(20_000)}제`],
    ['\ud800\udc00\ud800'],
    ['(?<=a)[[.*<script>'],
  ])('긴 글이나 기호도 답한다 %#', (query) => {
    expect(search(index, query).query.length).toBeLessThanOrEqual(2000)
  })
})
