import { expect, test } from 'vitest'
import { align, createPattern } from './align'
import { encode, SIGN } from './encode'
import { stripEnding } from './endings'
import { foldText } from './fold-text'
import { toHangulKeys, toLatinKeys } from './layout'
import { dropNoise } from './pieces'
import { toReadings } from './readings'
import { toLatin, toSkeleton } from './skeleton'

function signs(text: string) {
  return encode(foldText(text), 'strokes').codes
}

test.each([
  ['gksehchrhk', '한도초과'],
  ['Rkrenrl', '깍두기'],
  ['dhkdy', '와요'],
  ['hho', 'ㅗㅗㅐ'],
])('자판 %s는 %s', (keys, hangul) => {
  expect(toHangulKeys(keys)).toBe(hangul)
})

test('ㅑㅜㅍ미ㅑㅇ는 invalid', () => {
  expect(toLatinKeys('ㅑㅜㅍ미ㅑㅇ')).toBe('invalid')
})

test.each(['gyeolje', 'kyulje', 'gyulje', 'gyeoljje'])('%s는 결제와 같은 소리 뼈대', (latin) => {
  expect(toSkeleton(latin)).toBe(toSkeleton(toLatin('결제', true)))
})

test('습니다는 소리로 seumnida, 글자로 seubnida', () => {
  expect([toLatin('습니다', true), toLatin('습니다', false)]).toEqual(['seumnida', 'seubnida'])
})

test('"ＣＣ63: 한도-초과"는 "cc63  한도 초과"', () => {
  expect(foldText('ＣＣ63: 한도-초과')).toBe('cc63  한도 초과')
})

test('결재는 결제에서 키 하나 차이', () => {
  expect(align(createPattern(signs('결재')), signs('카드 결제 오류')).distance).toBe(1)
})

test('서른두 키가 넘는 글도 한 글자 빠짐은 그만큼만 다르다', () => {
  const text = '이 지불 방법을 사용할 수 없습니다 다른 지불 방법을 입력하십시오'
  expect(align(createPattern(signs(text.replace('사용할', '사할'))), signs(text)).distance).toBe(3)
})

test('결제가에서 조사를 뗀다', () => {
  expect(stripEnding(signs('결제가'), ['대요'])).toEqual(signs('결제'))
  expect(stripEnding(signs('틀렸대요'), ['대요']).length).toBe(signs('틀렸').length)
})

test('금액·날짜·주문번호를 빼도 길이는 그대로', () => {
  const text = '03/14 21:07 52,000원 주문번호 2024110312345 한도초과'
  const rest = dropNoise(text)
  expect(rest.length).toBe(text.length)
  expect(rest.trim().replace(/\s+/g, ' ')).toBe('주문번호 한도초과')
})

test('코드는 바꿔 읽지 않는다', () => {
  expect(toReadings('CC63')).toHaveLength(1)
  expect(toReadings('NOT_FOUND_PAYMENT')).toHaveLength(1)
})

test('한글 한 글자의 첫 키에는 낱말 표시가 붙는다', () => {
  const { codes, at } = encode('한 도', 'strokes')
  expect([...at]).toEqual([0, 0, 0, 2, 2])
  expect(codes.filter((code) => code > SIGN)).toHaveLength(2)
})
