import { describe, expect, test } from 'vitest'
import { hasCurrent, listCodings } from './negotiate'

describe('listCodings', () => {
  test.each([
    [undefined, []],
    ['gzip, deflate, br, zstd', ['br', 'gzip']],
    ['gzip;q=1.0, br;q=0', ['gzip']],
    ['BR', ['br']],
    ['identity', []],
    ['brotli, xgzip', []],
  ])('%s 를 받는 쪽에는 %j', (header, codings) => {
    expect(listCodings(header)).toEqual(codings)
  })
})

describe('hasCurrent', () => {
  test.each([
    [undefined, false],
    ['"a"', true],
    ['"a-br"', true],
    ['W/"a-gzip"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"ab"', false],
    ['a', false],
  ])('%s 를 가진 쪽은 "a"를 가졌는지: %s', (header, current) => {
    expect(hasCurrent(header, 'a')).toBe(current)
  })
})
