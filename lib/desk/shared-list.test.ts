import { expect, test } from 'vitest'
import { parseListHash, toListHash } from './shared-list'

test('보낸 목록을 받은 사람이 그대로 읽는다', () => {
  expect(parseListHash(toListHash(['a7p2', 'kr44']))).toEqual(['a7p2', 'kr44'])
})

test.each([
  ['', []],
  ['#part-steps', []],
  ['#list=', []],
  ['#list=a7p2,a7p2,<script>,ABCD,kr44', ['a7p2', 'kr44']],
])('%s 에서는 짧은 이름만 읽는다', (hash, ids) => {
  expect(parseListHash(hash)).toEqual(ids)
})
