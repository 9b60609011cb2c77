import { expect, test } from 'vitest'
import { decodePath, splitTarget, toCanonicalPath } from './request-target'

test.each([
  ['/', '/'],
  ['/index', '/'],
  ['/index.html', '/'],
  ['/a/b/', '/a/b'],
  ['/a/b.html', '/a/b'],
  ['/a/index.html', '/a'],
  ['//a///b//', '/a/b'],
  ['/A/B', '/a/b'],
  ['/indexes', '/indexes'],
])('%s 의 제 이름은 %s', (path, canonical) => {
  expect(toCanonicalPath(path)).toBe(canonical)
})

test('물음표 뒤는 길이 아니다', () => {
  expect(splitTarget('/a?b=1?c')).toEqual({ path: '/a', query: '?b=1?c' })
  expect(splitTarget('/a')).toEqual({ path: '/a', query: '' })
})

test.each([
  ['/%ED%95%9C', '/한'],
  ['/a', '/a'],
  ['/%', undefined],
  ['/%ff', undefined],
])('%s 를 풀면 %s', (path, text) => {
  expect(decodePath(path)).toBe(text)
})
