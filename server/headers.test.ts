import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openExample } from './example-server'
import { closedPolicy, toAssetPolicy } from './headers'

let server: Awaited<ReturnType<typeof openExample>>
beforeAll(async () => {
  server = await openExample()
})
afterAll(() => server.close())

const safety = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
]

describe('모든 답의 안전 머리말', () => {
  test.each(['/', '/nope', '/s/ab12', '/%zz', '/search?q=a', '/api/search', '/healthz', '/_next/static/chunks/a.js'])(
    '%s 에도 모두 있다',
    async (path) => {
      const { headers } = await server.get(path)
      for (const name of safety) expect(headers.get(name), name).toBeTruthy()
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('set-cookie')).toBeNull()
    },
  )

  test.each([
    ['둘인 Host', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', 400],
    ['없는 Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['온전한 주소', 'GET http://other.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['읽을 수 없는 요청', 'HELLO\r\n\r\n', 400],
    [
      '길이와 조각이 함께인 요청',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['17 KB 머리말', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(17000)}\r\n\r\n`, 431],
    ['모르는 Expect', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nConnection: close\r\n\r\n', 417],
    ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
    [
      '없는 길의 POST',
      'POST /nope HTTP/1.1\r\nHost: a\r\nContent-Type: x/y\r\nContent-Length: 1\r\nConnection: close\r\n\r\na',
      405,
    ],
  ])('%s 에도 있다', async (_, text, status) => {
    const answer = await server.raw(text)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    for (const name of safety) expect(answer.toLowerCase()).toContain(`\r\n${name}: `)
  })

  test('32 PREVIEW=1 이면 어디에나 noindex, HSTS는 TLS를 말하는 믿는 대리 서버 뒤에서만', async () => {
    const behind = await openExample({ PREVIEW: '1', TRUST_PROXY: '1' })
    const secure = await fetch(behind.base, { headers: { 'x-forwarded-proto': 'https' } })
    const plain = await fetch(`${behind.base}/healthz`)
    expect(secure.headers.get('x-robots-tag')).toBe('noindex')
    expect(secure.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
    expect(plain.headers.get('x-robots-tag')).toBe('noindex')
    expect(plain.headers.get('strict-transport-security')).toBeNull()
    const direct = await server.get('/', { headers: { 'x-forwarded-proto': 'https' } })
    expect(direct.headers.get('strict-transport-security')).toBeNull()
    await behind.close()
  })
})

describe('파일의 정책', () => {
  const worker = '/reader/abcdefghijklmnop/worker.js'

  test('WebAssembly는 스크린샷을 읽는 일꾼만 돌릴 수 있다', () => {
    expect(toAssetPolicy(worker)).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
    )
  })

  test.each([
    '/_next/static/chunks/a.js',
    '/_d/abcdefghijklmnop.js',
    '/reader/worker.js',
    `${worker}.js`,
    `/a${worker}`,
  ])('%s 는 돌릴 수 없다', (address) => {
    expect(toAssetPolicy(address)).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
    )
  })

  test.each(['/reader/abcdefghijklmnop/a.wasm', '/robots.txt', '/search/core.json'])(
    '%s 는 아무것도 할 수 없다',
    (address) => {
      expect(toAssetPolicy(address)).toBe(closedPolicy)
    },
  )
})
