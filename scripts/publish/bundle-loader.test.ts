import { expect, test } from 'vitest'
import { bundleLoader } from './bundle-loader'

test.each([
  ['loader', '1.2 KB', 1228],
  ['search-loader', '1.7 KB', 1741],
] as const)('%s는 %s를 넘지 않고 오래된 브라우저도 읽는다', async (name, _, most) => {
  const text = await bundleLoader(name)
  expect(text.length).toBeLessThanOrEqual(most)
  expect(text).not.toMatch(/<\/script|\?\?=|static\{|\(\?<[=!]/)
})

test('로더의 글은 언제 만들어도 같다', async () => {
  expect(await bundleLoader('loader')).toBe(await bundleLoader('loader'))
})
