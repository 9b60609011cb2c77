import { expect, test } from 'vitest'
import { bundleLoader } from './bundle-loader'

test('로더는 1.2 KB를 넘지 않고 오래된 브라우저도 읽는다', async () => {
  const text = await bundleLoader()
  expect(text.length).toBeLessThanOrEqual(1228)
  expect(text).not.toMatch(/<\/script|\?\?=|static\{|\(\?<[=!]/)
})

test('로더의 글은 언제 만들어도 같다', async () => {
  expect(await bundleLoader()).toBe(await bundleLoader())
})
