import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redact, redactWording } from './redact'
import { isReadable, told } from './redact/generated'

describe('redact', () => {
  test('만들어 낸 카드·주민·전화·계좌·메일·이름·CVC·인증번호·비밀키를 하나도 남기지 않는다', () => {
    fc.assert(
      fc.property(told, ({ text, secrets }) => {
        const shown = redact(text)
        expect(secrets.filter((secret) => isReadable(shown, secret))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('두 번 가려도 한 번 가린 것과 같다', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          told.map(({ text }) => text),
        ),
        (text) => {
          expect(redact(redact(text))).toBe(redact(text))
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each([
    ['[CC63] 비밀번호 오류'],
    ['E0001 INVALID_CARD_NUMBER (8003)'],
    ['2024-11-22 14:30에 결제, 20241122143000'],
    ['2024년 11월 22일 오후 2시 10분'],
    ['승인번호 30012345로 취소해 주세요'],
    ['1588-0000, 1577-1234, 1544-7000으로 전화'],
    ['080-123-4567'],
    ['123e4567-e89b-12d3-a456-426614174000'],
    ['12345678-1234-1234-1234-123456789012'],
    ['주문번호 20241122-0000123'],
    ['주문번호 2024112212345678'],
    ['50,000원, 1,234,567원, 3,900원 11/22'],
    ['CVC 3자리, 비밀번호 앞 2자리, 인증번호 6자리'],
    ['비밀번호 5회 오류, 8003 인증번호 오류, 유효기간 만료 8032'],
    ['고객님, 회원님, 판매자님께'],
    ['예금주 성명이 다릅니다. 명의 도용 의심'],
    ['주문자 정보가 달라요'],
    ['[Web발신] 카카오페이 결제 10,000원 승인'],
    ['국민카드 1588-1688 전화, 신한카드 한도초과 (51)'],
    ['이 지불 방법을 사용할 수 없습니다. iOS 18.1.1'],
  ])('%s 는 그대로 읽힌다', (text) => {
    expect(redact(text)).toBe(text)
  })

  test.each([
    ['[CC63] 비밀번호 오류 4111-1111-1111-1111', '[CC63] 비밀번호 오류 [카드번호 가림]'],
    ['1588-0000 4111 1111 1111 1111 11/22', '1588-0000 [카드번호 가림] 11/22'],
    ['카드번호 1234-5678-9012-3456', '카드번호 [카드번호 가림]'],
    ['공일공 일이삼사 오육칠팔로 주세요', '[전화번호 가림]로 주세요'],
    ['국민은행 123456-01-123456 (홍길동)', '국민은행 [계좌번호 가림] ([이름 가림])'],
    ['900101-1******', '[번호 가림]'],
  ])('%s → %s', (text, shown) => {
    expect(redact(text)).toBe(shown)
  })

  test.each(['1 ', '4111-', 'a@', '홍길동님 ', 'eyJ', '비밀번호 ', '국민 1234567890 ', '공일'])(
    '8 KB의 “%s”도 CPU 0.2초 안에 가린다',
    (piece) => {
      const began = process.cpuUsage()
      redact(piece.repeat(8192 / piece.length))
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(200)
    },
  )
})

describe('redactWording', () => {
  test.each([
    ['O10-l234-S678', '[전화번호 가림]'],
    ['전화 0l0 1234 567B', '전화 [전화번호 가림]'],
    ['카드 4lll-1111-1I11-1111 승인거절', '카드 [카드번호 가림] 승인거절'],
    ['900l0l-1234S67', '[주민등록번호 가림]'],
    ['배송지 서울시 마포구 월드컵북로 396', '배송지 [주소 가림]'],
    ['경기도 성남시 분당구 판교역로 235 101동 1203호\n한도초과', '[주소 가림]\n한도초과'],
    ['주소: 역삼동 123-4', '주소: [주소 가림]'],
    ['받는 분 홍길동 님', '받는 분 [이름 가림] 님'],
  ])('그림에서 읽은 “%s”는 “%s”', (read, shown) => {
    expect(redactWording(read)).toBe(shown)
  })

  test.each([
    '[CC63] 비밀번호 오류',
    'E0001 INVALID_CARD_NUMBER (8003)',
    'OOOSSSBBB ILLOGICAL SOLD',
    '2024-11-22 14:30에 결제, 20241122143000',
    '승인번호 30012345, 1588-0000',
    '123e4567-e89b-12d3-a456-426614174000',
    '청구 주소가 카드사에 등록된 주소와 일치하지 않습니다. (에러코드 1001)',
    '배송지 정보를 다시 확인해 주세요. 3회 시도했습니다',
    '서울 강남점에서 결제 10,000원이 거절되었습니다',
    'NOT_FOUND_PAYMENT_SESSION',
  ])('“%s”는 그대로 둬요', (text) => {
    expect(redactWording(text)).toBe(text)
  })

  test('만들어 낸 개인정보를 하나도 남기지 않고, 두 번 가려도 같다', () => {
    fc.assert(
      fc.property(told, ({ text, secrets }) => {
        const shown = redactWording(text)
        expect(secrets.filter((secret) => isReadable(shown, secret))).toEqual([])
        expect(redactWording(shown)).toBe(shown)
      }),
      { numRuns: 300 },
    )
  })

  test.each(['1 ', 'O', 'O-', '서울 ', '서울시 가로', '배송지 1로 ', 'l1'])(
    '8 KB의 “%s”도 CPU 0.2초 안에 가린다',
    (piece) => {
      const began = process.cpuUsage()
      redactWording(piece.repeat(8192 / piece.length))
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(200)
    },
  )
})
