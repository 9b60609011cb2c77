import { expect, test } from 'vitest'
import { encode } from './encode'
import { isFiller } from './fillers'
import { foldText } from './fold-text'

const words = {
  laughter: [],
  mash: [],
  greetings: [],
  endings: [],
  fillers: ['자꾸', '나오', '저'],
  asks: [],
  tells: [],
}

test.each([
  ['자꾸', true],
  ['나오네요', true],
  ['저', true],
  ['저축', false],
  ['잔액', false],
])('"%s"는 군말인가: %s', (word, filler) => {
  expect(isFiller(words, encode(foldText(word), 'strokes').codes, 'strokes')).toBe(filler)
})
