import { expect, test } from 'vitest'
import { index } from './fixture'
import { toManner } from './manner'
import { toQuery } from './query'

const words = { ...index.words, asks: ['어떻게', '방법', '~나요'], tells: ['~대요', '안 되'] }

function read(text: string) {
  const query = toQuery(index, { kind: 'typed', text, alphabet: 'strokes' }, true)
  return query && toManner(words, query)
}

test.each([
  ['한도를 올리려면 어떻게 해요', { asks: true, tells: false }],
  ['한도가 넘었대요', { asks: false, tells: true }],
  ['결제가 안되는데 어떻게 해요', { asks: true, tells: true }],
  ['한도초과', { asks: false, tells: false }],
])('"%s"는 묻는 말인가, 겪은 일인가', (text, manner) => {
  expect(read(text)).toEqual(manner)
})

test('낱말 끝에서만 찾는 말은 가운데서 찾지 않는다', () => {
  expect(read('나요코 매장')).toEqual({ asks: false, tells: false })
})
