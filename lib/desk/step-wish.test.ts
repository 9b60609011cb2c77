import { expect, test } from 'vitest'
import { readStepWish } from './step-wish'

test.each([
  ['2 지불방법 사용 안된다고', { step: 2, query: '지불방법 사용 안된다고' }],
  [' 3  한도초과', { step: 3, query: '한도초과' }],
  ['2시에 결제했어요', { query: '2시에 결제했어요' }],
  ['8901', { query: '8901' }],
  ['2 ', { query: '2 ' }],
  ['12 개월 할부', { query: '12 개월 할부' }],
])('%j 을 읽으면 %j', (text, wish) => {
  expect(readStepWish(text)).toEqual(wish)
})
