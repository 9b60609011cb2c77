import { expect, test } from 'vitest'
import { bindKorean, toSentences } from './bind-korean'

test('사용할 수 없습니다는 한 줄에 머문다', () => {
  expect(bindKorean('이 카드는 사용할 수 없습니다.')).toEqual(['', '이 카드는', ' ', '사용할 수 없습니다.', ''])
})

test('숫자와 단위, 붙임표로 이은 이름도 한 줄에 머문다', () => {
  expect(bindKorean('약 10분 뒤')[1]).toBe('10분')
  expect(bindKorean('명세서의 이니시스-정기과금 확인')[1]).toBe('이니시스-정기과금')
})

test('이와 그는 뒤의 말과 함께 넘어가고 앞의 말과는 나뉜다', () => {
  expect(bindKorean('여기에만 넣어요. 이 도움말에는 적지 않아요')).toEqual([
    '여기에만 넣어요. ',
    '이 도움말에는',
    ' 적지 않아요',
  ])
})

test('될 때와 한 줄은 나뉘지 않는다', () => {
  expect(bindKorean('충전이 안 될 때를 봐요')[1]).toBe('안 될 때를')
  expect(bindKorean('말을 한 줄씩 풀었어요')[1]).toBe('한 줄씩')
})

test('나눈 조각을 이으면 원래 글이다', () => {
  const text = '그 카드로 한 번 더, 1,000,000원을 결제할 수 없습니다.'
  expect(bindKorean(text).join('')).toBe(text)
})

test('문장은 마침표 뒤에서 나뉘고 소수점에서는 나뉘지 않는다', () => {
  expect(toSentences('사용할 수 없습니다. 다른 지불 방법을 입력하십시오.')).toEqual([
    '사용할 수 없습니다.',
    '다른 지불 방법을 입력하십시오.',
  ])
  expect(toSentences('3.5원 실패')).toEqual(['3.5원 실패'])
})
