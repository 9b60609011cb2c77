import { expect, test } from 'vitest'
import { findGap } from './find-gap'

const width = 4

/** White, with letters in these rows. */
function draw(height: number, ...rows: [from: number, to: number][]) {
  const pixels = new Uint8Array(width * height).fill(255)
  for (const [from, to] of rows) pixels.fill(0, from * width, to * width)
  return { pixels, size: { width, height } }
}

test('긴 그림은 가운데 가장 넓은 빈자리에서 나눈다', () => {
  expect(findGap(draw(3000, [0, 1200], [1210, 1500], [1600, 3000]))).toBe(1549)
})

test('화면 하나만 한 그림과 빈 줄이 없는 그림은 나누지 않는다', () => {
  expect(findGap(draw(2000))).toBeUndefined()
  expect(findGap(draw(3000, [0, 3000]))).toBeUndefined()
})
