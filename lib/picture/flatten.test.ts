import { describe, expect, test } from 'vitest'
import { flatten } from './flatten'
import { toPgm } from './to-pgm'

const size = { width: 96, height: 64 }

/** A ground of one colour with a thin letter in the middle. */
function draw(ground: number[], letter: number[]): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(size.width * size.height * 4)
  for (let at = 0; at < size.width * size.height; at++) {
    const [x, y] = [at % size.width, Math.floor(at / size.width)]
    const isLetter = x >= 44 && x < 50 && y >= 20 && y < 44
    rgba.set([...(isLetter ? letter : ground), 255], at * 4)
  }
  return rgba
}
const middle = 32 * size.width + 46

describe('검은 글씨 흰 바탕으로', () => {
  test.each([
    ['밝은 화면', [255, 255, 255], [0, 0, 0]],
    ['어두운 화면', [28, 28, 30], [255, 255, 255]],
    ['노란 말풍선', [250, 225, 0], [20, 20, 20]],
    ['막이 덮인 화면', [128, 128, 128], [20, 20, 20]],
  ])('%s도 바탕은 희고 글씨는 검다', (_, ground, letter) => {
    const flat = flatten(draw(ground, letter), size)
    expect(flat[0]).toBeGreaterThan(240)
    expect(flat[middle]).toBeLessThan(130)
  })

  test('한 그림에 밝은 곳과 어두운 곳이 함께 있어도 둘 다 희다', () => {
    const rgba = draw([255, 255, 255], [255, 255, 255])
    for (let at = 0; at < size.width * 32; at++) rgba.set([20, 20, 20, 255], at * 4)
    const flat = flatten(rgba, size)
    expect(flat[8 * size.width + 8]).toBeGreaterThan(235)
    expect(flat[56 * size.width + 8]).toBeGreaterThan(235)
  })
})

test('PGM 파일은 머리말 뒤에 한 점이 한 바이트다', () => {
  const file = toPgm(new Uint8Array([0, 255]), { width: 2, height: 1 })
  expect(new TextDecoder('latin1').decode(file)).toBe('P5\n2 1\n255\n\u0000ÿ')
})
