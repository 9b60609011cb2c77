import { expect, test } from 'vitest'
import { toPlain } from './markdown'

test('굵은 글씨가 조사와 붙어도 별표가 남지 않는다', () => {
  expect(toPlain('**설정(Settings)**을 열어요')).toBe('설정(Settings)을 열어요')
  expect(toPlain('**[결제 및 배송]**을 눌러요')).toBe('[결제 및 배송]을 눌러요')
})

test('링크는 글자만 남는다', () => {
  expect(toPlain('[보기](/guides/x)를 눌러요')).toBe('보기를 눌러요')
})
