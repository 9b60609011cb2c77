import { type APIResponse, expect, test } from '@playwright/test'
import { pageKinds, unknownPath, wrongPassword } from './site'

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

function expectSafe(answer: APIResponse): void {
  const headers = answer.headers()
  expect(headers).toMatchObject(always)
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-powered-by', 'server', 'set-cookie']))
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers.server).toBeUndefined()
}

test.describe('모든 답에 안전 머리말이 있어요', { tag: '@desktop' }, () => {
  for (const { name, path } of pageKinds)
    test(`${name} 화면 200`, async ({ request }) => {
      const answer = await request.get(path)
      expect(answer.status()).toBe(200)
      expectSafe(answer)
      expect(answer.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'")
    })

  for (const path of ['/robots.txt', '/sitemap.xml', '/healthz', '/readyz', '/api/search?q=CC63', '/search/core.json'])
    test(`${path} 200`, async ({ request }) => {
      const answer = await request.get(path)
      expect(answer.status()).toBe(200)
      expectSafe(answer)
    })

  test('없는 주소 404', async ({ request }) => {
    const answer = await request.get(unknownPath)
    expect(answer.status()).toBe(404)
    expectSafe(answer)
  })

  test('화면에 보낸 글 405, 할 수 있는 것을 알려요', async ({ request }) => {
    const answer = await request.post(wrongPassword, { data: 'x=1' })
    expect(answer.status()).toBe(405)
    expect(answer.headers().allow).toBe('GET, HEAD')
    expectSafe(answer)
  })

  test('깨진 주소 400', async ({ request }) => {
    const answer = await request.get('/%E0%A4%A')
    expect(answer.status()).toBe(400)
    expectSafe(answer)
  })

  test('찾는 말이 없는 API 400, 까닭을 한국어로 말해요', async ({ request }) => {
    const answer = await request.get('/api/search')
    expect(answer.status()).toBe(400)
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining('q가 필요해요') })
    expectSafe(answer)
  })

  test('짧은 주소 301', async ({ request }) => {
    const answer = await request.get('/s/a7p2', { maxRedirects: 0 })
    expect(answer.status()).toBe(301)
    expectSafe(answer)
  })

  test('너무 긴 주소 431', async ({ request }) => {
    const answer = await request.get(`/search?q=${'a'.repeat(20_000)}`)
    expect(answer.status()).toBe(431)
    expectSafe(answer)
  })
})
