import { expect, test } from 'vitest'
import { toCore } from './core-text'

test.each([
  ['잔액이 부족합니다. 다른 카드를 사용하세요.', '잔액이 부족합니다.'],
  ['거래거절 - 카드사로 문의하시기 바랍니다.', '거래거절 - 카드사로 문의하시기 바랍니다.'],
  ['한도초과', '한도초과'],
])('"%s"에서 일어난 일은 "%s"', (message, core) => {
  expect(toCore(message).trim()).toBe(core)
})
