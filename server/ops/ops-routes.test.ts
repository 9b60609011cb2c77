import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openExample, openLimited } from '../example-server'
import { toRow } from '../store/example-stores'

const token = 'a-token-long-enough'
let server: Awaited<ReturnType<typeof openExample>>
beforeAll(async () => {
  server = await openExample({ OPS_TOKEN: token })
  const at = Date.now()
  const wordings = [
    '결제 승인 대기중',
    '결제승인 대기중',
    '결제 승인 대기중이에요',
    '혼자 다른 말',
    '=HYPERLINK("x")',
    '=HYPERLINK("x")',
    '=HYPERLINK("x")',
  ]
  for (const text of wordings) await server.store.add(toRow({ at, path: '/search', kind: 'wording', text }))
  const path = '/errors/apple/declined'
  await server.store.add(toRow({ at, path, kind: 'stuck', step: 'open', reason: 'menu' }))
  await server.store.add(toRow({ at, path, kind: 'solved' }))
  await server.store.add(toRow({ at, path, kind: 'unsolved', text: '<script>alert(1)</script>' }))
})
afterAll(() => server.close())

function logIn(given: string) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: server.base }
  return server.get('/ops/login', { method: 'POST', headers, body: new URLSearchParams({ token: given }) })
}

const look = (path: string, headers: Record<string, string> = { authorization: `Bearer ${token}` }) =>
  server.get(path, { headers })

describe('열쇠', () => {
  test('OPS_TOKEN이 없으면 그런 쪽이 없다', async () => {
    const plain = await openExample()
    expect((await plain.get('/ops')).status).toBe(404)
    await plain.close()
  })

  test.each(['/ops', '/ops/wordings.csv', '/ops/draft?text=a&system=apple', '/ops/draft.mdx?text=a&system=apple'])(
    '열쇠 없이 %s 는 401이고 아무것도 보여 주지 않는다',
    async (path) => {
      const answer = await look(path, {})
      const page = await answer.text()
      expect(answer.status).toBe(401)
      expect(page).not.toMatch(/대기중|해결됐다는/)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    },
  )

  test('맞는 열쇠를 넣으면 쿠키로 열리고, 쿠키는 스크립트가 읽지 못하고 다른 사이트에서 오지 않는다', async () => {
    const answer = await logIn(token)
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ops'])
    expect(cookie).toMatch(/^ops=.*; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/)
    expect((await look('/ops', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200)
  })

  test('TLS 뒤에서는 __Host- 쿠키와 Secure', async () => {
    const secure = await openExample({ OPS_TOKEN: token, TRUST_PROXY: 'true' })
    const answer = await secure.get('/ops/login', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-proto': 'https' },
      body: new URLSearchParams({ token }),
    })
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-ops=.*Path=\/; HttpOnly; Secure; SameSite=Strict$/)
    await secure.close()
  })

  test('틀린 열쇠, 고친 쿠키, 다른 사이트에서 온 것은 열지 않는다', async () => {
    expect((await logIn(`${token}x`)).status).toBe(401)
    expect((await look('/ops', { cookie: `ops=${Date.now()}.forged` })).status).toBe(401)
    expect((await look('/ops', { authorization: 'Bearer wrong' })).status).toBe(401)
    const foreign = await server.get('/ops/login', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
      body: new URLSearchParams({ token }),
    })
    expect([foreign.status, foreign.headers.get('set-cookie')]).toEqual([401, null])
  })

  test('한꺼번에 열 번 넘게 틀리면 429', async () => {
    const limited = await openLimited({ OPS_TOKEN: token })
    const attempts = Array.from({ length: 11 }, () =>
      fetch(`${limited.base}/ops/login`, { method: 'POST', body: new URLSearchParams({ token: 'x' }) }),
    )
    expect((await Promise.all(attempts)).map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1)
    await limited.close()
  })
})

describe('보여 주는 것', () => {
  test('비슷한 문구는 모아 셋부터 보이고, 혼자 온 문구는 보이지 않는다', async () => {
    const page = await (await look('/ops')).text()
    expect(page).toContain('결제 승인 대기중')
    expect(page).not.toContain('혼자 다른 말')
    expect(page).toContain('메뉴가 달라요 1')
  })

  test('적은 글은 어디에서도 마크업이 되지 않고 style 속성이 없다', async () => {
    const page = await (await look('/ops')).text()
    expect(page).not.toMatch(/<script>alert|\sstyle=/)
  })

  test('CSV의 수식은 글자로 나가고, 보고 내보낸 것이 기록에 남는다', async () => {
    server.lines.length = 0
    const csv = await look('/ops/wordings.csv')
    expect(csv.headers.get('content-disposition')).toContain('wordings.csv')
    expect(await csv.text()).toMatch(/'=HYPERLINK/)
    expect((await look('/ops/nope.csv')).status).toBe(404)
    expect(server.lines.join('')).toContain('"ops":"exported","table":"wordings"')
  })

  test('기간을 좁히면 그 기간의 것만 센다', async () => {
    const page = await (await look('/ops?from=2020-01-01&to=2020-01-07')).text()
    expect(page).toContain('아직 고칠 곳이 보이지 않아요')
    expect((await look('/ops?from=x&to=<script>&system=../')).status).toBe(200)
  })

  test('초안은 명령과 mustFind가 든 파일로 받는다', async () => {
    const query = `?${new URLSearchParams({ text: "승인 '거절'", system: 'apple' })}`
    expect(await (await look(`/ops/draft${query}`)).text()).toContain('npm run new -- error')
    const file = await (await look(`/ops/draft.mdx${query}`)).text()
    expect(file).toContain(`mustFind:\n  - "승인 '거절'"`)
    expect((await look('/ops/draft?text=a&system=nope')).status).toBe(404)
  })
})
