import { describe, expect, test } from 'vitest'
import { toSize } from './to-size'

describe('읽을 크기', () => {
  test.each([
    ['아이폰 화면은 줄인다', { width: 1170, height: 2532 }, { width: 900, height: 1948 }],
    ['컴퓨터 창은 두 배로 늘린다', { width: 1280, height: 620 }, { width: 2560, height: 1240 }],
    ['큰 컴퓨터 화면은 그대로 둔다', { width: 2560, height: 1440 }, { width: 2560, height: 1440 }],
    ['화면을 찍은 사진은 덜 줄인다', { width: 3000, height: 4000 }, { width: 1500, height: 2000 }],
    ['작게 오린 것은 세 배까지만 늘린다', { width: 200, height: 40 }, { width: 600, height: 120 }],
  ])('%s', (_, size, expected) => {
    expect(toSize(size)).toEqual(expected)
  })

  test('아주 긴 그림도 800만 화소를 넘지 않는다', () => {
    const { width, height } = toSize({ width: 1080, height: 60_000 })
    expect(width * height).toBeLessThan(8_100_000)
    expect(height / width).toBeCloseTo(60_000 / 1080, 0)
  })

  test('한 점짜리 그림도 크기가 있다', () => {
    expect(toSize({ width: 1, height: 100_000 }).width).toBeGreaterThanOrEqual(1)
  })
})
