import { expect, test } from 'vitest'
import { cutAtBlanks, fillBlanks, listBlanks } from './blanks'

test('빈칸은 차례대로 한 번씩 센다', () => {
  expect(listBlanks('〔이름〕님, 〔주문번호〕 건이에요. 〔이름〕님')).toEqual(['이름', '주문번호'])
})

test('적은 말은 빈칸에 들어가고, 안 적었거나 빈 말이면 빈칸이 남는다', () => {
  const text = '〔이름〕님, 주문번호 〔주문번호〕'
  expect(fillBlanks(text, { 이름: '홍길동', 주문번호: ' ' })).toBe('홍길동님, 주문번호 〔주문번호〕')
})

test('단추 이름의 대괄호는 빈칸이 아니다', () => {
  expect(cutAtBlanks('[설정]에서 〔시각〕에')).toEqual(['[설정]에서 ', '〔시각〕', '에'])
})
