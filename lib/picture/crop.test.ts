import { expect, test } from 'vitest'
import { crop } from './crop'

const gray = { pixels: Uint8Array.from([0, 1, 2, 10, 11, 12, 20, 21, 22]), size: { width: 3, height: 3 } }

test('그림에서 그 자리만 오린다', () => {
  expect(crop(gray, { x0: 1, y0: 0, x1: 3, y1: 2 })).toEqual({
    pixels: Uint8Array.from([1, 2, 11, 12]),
    size: { width: 2, height: 2 },
  })
})

test('그림 밖은 오리지 않는다', () => {
  expect(crop(gray, { x0: -5, y0: 2, x1: 9, y1: 9 }).pixels).toEqual(Uint8Array.from([20, 21, 22]))
})
