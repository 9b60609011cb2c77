import { expect, test } from 'vitest'
import { parseInline, remarkBound, toPlain } from './markdown'

test('굵은 글씨가 조사와 붙어도 별표가 남지 않는다', () => {
  expect(toPlain('**설정(Settings)**을 열어요')).toBe('설정(Settings)을 열어요')
  expect(toPlain('**[결제 및 배송]**을 눌러요')).toBe('[결제 및 배송]을 눌러요')
})

test('링크는 글자만 남는다', () => {
  expect(toPlain('[보기](/guides/x)를 눌러요')).toBe('보기를 눌러요')
})

test('나뉘면 어색한 말은 한 조각이 되고 글은 그대로다', () => {
  const tree = parseInline('지금과 다를 수 있어요.')
  remarkBound()(tree)
  expect(tree.children[0]).toMatchObject({
    children: [{ value: '지금과 ' }, { children: [{ value: '다를 수 있어요.' }] }],
  })
})
