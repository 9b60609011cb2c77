import { expect, test } from 'vitest'
import { toFactWords } from './facts'

test('돈이 나갔을 수 있으면 글자도 소리를 낸다', () => {
  expect(toFactWords('money', 'maybe-charged')).toMatchObject({ value: '나갔을 수 있어요', tone: 'wait', loud: true })
})

test('취소가 실패한 쪽에서 charged는 결제가 그대로 남았다는 말이다', () => {
  expect(toFactWords('money', 'charged')?.value).toBe('나갔어요')
  expect(toFactWords('money', 'charged', true)?.value).toBe('결제가 그대로 남아 있어요')
})

test('근거가 없으면 아무 말도 하지 않는다', () => {
  expect(toFactWords('retry', undefined)).toBeUndefined()
})
