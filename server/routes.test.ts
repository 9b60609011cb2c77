import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openExample, openLimited } from './example-server'

let server: Awaited<ReturnType<typeof openExample>>
beforeAll(async () => {
  server = await openExample()
})
afterAll(() => server.close())

describe('없는 주소', () => {
  test('주소에 있는 말로 가까운 글을 찾아 404 화면의 빈자리에 넣는다', async () => {
    const body = await (await server.get('/errors/%ED%95%9C%EB%8F%84%EC%B4%88%EA%B3%BC')).text()
    expect(body).toContain('data-result="/errors/card/limit"')
    expect(body).toContain('없는 주소예요')
  })

  test('9 없앤 글은 410이고 그 글의 말로 가까운 글을 보여 준다', async () => {
    for (const path of ['/errors/card/limit-gone', '/s/zz99']) {
      const response = await server.get(path)
      const body = await response.text()
      expect([response.status, response.headers.get('x-robots-tag')]).toEqual([410, 'noindex'])
      expect(body).toContain('없앤 글이에요')
      expect(body).toContain('data-result="/errors/card/limit"')
    }
  })

  test('파일을 찾는 요청에는 찾지 않고, /api/ 아래에는 JSON으로 답한다', async () => {
    expect(await (await server.get('/limit.php')).text()).not.toContain('data-result')
    expect(await (await server.get('/api/nope')).json()).toEqual({ error: 'not-found', message: '없는 주소예요.' })
  })
})

describe('자바스크립트 없는 찾기', () => {
  test('찾은 글을 빈자리에, 물은 말을 칸에 넣고 검색 엔진에는 숨긴다', async () => {
    const response = await server.get('/search?q=%ED%95%9C%EB%8F%84%EC%B4%88%EA%B3%BC')
    const body = await response.text()
    expect(body).toContain('<input type="search" name="q" value="한도초과"/>')
    expect(body).toMatch(/<div data-slot="search">.*data-result="\/errors\/card\/limit".*<\/div>$/s)
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect(response.headers.get('cache-control')).toContain('private')
  })

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '$&$1',
    '\u0000\u200b',
    '👍👍',
    '%',
    'a'.repeat(9000),
  ])('%s 은 글자로만 보인다', async (query) => {
    const response = await server.get(`/search?q=${encodeURIComponent(query)}`)
    const body = await response.text()
    expect(response.status).toBe(200)
    expect(body).not.toMatch(/<script>alert|<img src=x/)
  })

  test('깨진 백분율도 글자로 찾고, 2,000자보다 길면 앞만 찾았다고 말한다', async () => {
    expect((await server.get('/search?q=%zz%80')).status).toBe(200)
    expect(await (await server.get(`/search?q=${'a'.repeat(2001)}`)).text()).toContain('앞의 2,000자')
  })

  test('줄여 받겠다고 하면 줄여서 보낸다', async () => {
    const answer = await server.app.inject({ url: '/search?q=CC63', headers: { 'accept-encoding': 'gzip', host: 'a' } })
    expect(gunzipSync(answer.rawPayload).toString()).toContain('data-result')
  })
})

describe('/api/search', () => {
  test('약속한 모양으로 답한다', async () => {
    const answer = await (await server.get('/api/search?q=CC63&limit=1')).json()
    expect(answer).toMatchObject({ query: 'CC63', readings: [], confident: true })
    expect(answer.results).toEqual([
      expect.objectContaining({ id: 'ab12', path: '/errors/apple/declined', system: 'apple', code: 'CC63' }),
    ])
  })

  test.each(['/api/search', '/api/search?q=a&limit=0', '/api/search?q=a&limit=x', '/api/search?q=a&limit=51'])(
    '%s 는 400과 까닭',
    async (path) => {
      const response = await server.get(path)
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual({ error: 'bad-request', message: expect.stringMatching(/요/) })
    },
  )

  test('한꺼번에 120번을 넘으면 429와 Retry-After, 다른 길은 그대로', async () => {
    const limited = await openLimited()
    const answers = await Promise.all(Array.from({ length: 121 }, () => fetch(`${limited.base}/api/search?q=a`)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(1)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused[0]?.headers.get('content-security-policy')).toBeTruthy()
    expect((await fetch(limited.base)).status).toBe(200)
    await limited.close()
  })
})
