import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openExample } from './example-server'

let server: Awaited<ReturnType<typeof openExample>>
beforeAll(async () => {
  server = await openExample()
})
afterAll(() => server.close())

describe('주소', () => {
  test.each([
    ['/', 200, null],
    ['/errors/apple/declined', 200, null],
    ['/errors/apple/declined/', 301, '/errors/apple/declined'],
    ['/errors/apple/declined.html', 301, '/errors/apple/declined'],
    ['/index.html', 301, '/'],
    ['//errors//apple/declined', 301, '/errors/apple/declined'],
    ['/Errors/Apple/Declined', 301, '/errors/apple/declined'],
    ['/errors/%61pple/declined', 301, '/errors/apple/declined'],
    ['/errors/apple/declined/?utm=1', 301, '/errors/apple/declined?utm=1'],
    ['/s/ab12', 301, '/errors/apple/declined'],
    ['/S/AB12', 301, '/errors/apple/declined'],
    ['/s/ab12/open', 301, '/errors/apple/declined#open'],
    ['/old', 301, '/'],
    ['/old/', 301, '/'],
    ['/s/none', 404, null],
    ['/errors/card/limit-gone', 410, null],
    ['/errors/card/limit-gone/', 410, null],
    ['/s/zz99', 410, null],
    ['/gone', 404, null],
    ['/404', 404, null],
    ['/404.html', 404, null],
    ['/manifest.json', 404, null],
    ['/errors/apple/declined.html.gz', 404, null],
    ['/..%2f..%2fpackage.json', 404, null],
    ['/%zz', 400, null],
    ['/%ED%95', 400, null],
  ])('%s 는 %i, 옮겨 가는 곳은 %s', async (path, status, location) => {
    const response = await server.get(path)
    expect([response.status, response.headers.get('location')]).toEqual([status, location])
  })
})

describe('파일', () => {
  test('받는 쪽이 gzip을 받으면 줄여 둔 것을, 아니면 그대로 준다', async () => {
    const packed = await server.raw(
      'GET /errors/apple/declined HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br, gzip\r\nConnection: close\r\n\r\n',
    )
    expect(packed.toLowerCase()).toContain('content-encoding: gzip')
    const plain = await server.raw(
      'GET /errors/apple/declined HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip;q=0\r\nConnection: close\r\n\r\n',
    )
    expect(plain.toLowerCase()).not.toContain('content-encoding')
  })

  test('같은 것을 이미 가졌으면 304, 다른 것이면 200', async () => {
    const first = await server.get('/errors/apple/declined')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toBe('"tag-errors-gzip"')
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '"tag-errors"', '*']) {
      const again = await server.get('/errors/apple/declined', { headers: { 'if-none-match': known } })
      expect([known, again.status, await again.text()]).toEqual([known, 304, ''])
    }
    expect((await server.get('/errors/apple/declined', { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
  })

  test('이름에 해시가 있는 파일은 오래, 페이지는 잠깐 둔다', async () => {
    expect((await server.get('/_next/static/chunks/a.js')).headers.get('cache-control')).toContain('immutable')
    expect((await server.get('/')).headers.get('cache-control')).toBe('public, max-age=60, must-revalidate')
  })

  test('HEAD는 몸 없이 같은 머리말을, 다른 방법은 405와 Allow를 준다', async () => {
    const head = await server.get('/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(10)
    for (const [path, method] of [
      ['/', 'PUT'],
      ['/nope', 'DELETE'],
      ['/healthz', 'POST'],
      ['/search?q=a', 'POST'],
    ]) {
      const response = await server.get(path ?? '', { method })
      expect([path, response.status, response.headers.get('allow')]).toEqual([path, 405, 'GET, HEAD'])
    }
  })
})

describe('기록과 멈춤', () => {
  test('기록에는 방법, 길, 상태만 있고 물은 말과 주소는 없다', async () => {
    server.lines.length = 0
    await server.get('/search?q=secret-words', {
      headers: { 'user-agent': 'secret-agent', referer: 'https://secret.example' },
    })
    await server.get('/?q=secret-words')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const text = server.lines.join('')
    expect(text).toContain('"path":"/search","status":200')
    expect(text).not.toMatch(/secret|127\.0\.0\.1/)
  })

  test('멈추는 동안 받은 요청에도 끝까지 답한다', async () => {
    const stopping = await openExample()
    const closed = stopping.close()
    const late = await fetch(`${stopping.base}/search?q=CC63`)
    expect([late.status, late.headers.get('connection')]).toEqual([200, 'close'])
    await closed
    await expect(fetch(stopping.base)).rejects.toThrow()
  })
})
