import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isReadable, told } from '@/lib/redact/generated'
import { openExample, openLimited } from '../example-server'
import { databaseName } from '../store/sqlite'

let server: Awaited<ReturnType<typeof openExample>>
beforeAll(async () => {
  server = await openExample()
})
afterAll(() => server.close())

const always = { from: 0, to: Number.MAX_SAFE_INTEGER }
const solved = { path: '/errors/apple/declined', kind: 'solved' }

function send(body: unknown, headers: Record<string, string> = {}) {
  return server.get('/api/feedback', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

function sendForm(fields: string[][], headers: Record<string, string> = {}) {
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = new URLSearchParams(fields).toString()
  return server.get('/api/feedback', { method: 'POST', headers: { ...type, ...headers }, body })
}

async function countStored(): Promise<number> {
  return (await server.store.tally(always)).reduce((sum, { count }) => sum + count, 0)
}

describe('JSON으로 보내면', () => {
  test('담은 뒤 201과 열쇠를 주고, 같은 열쇠로 다시 보내면 200이고 한 번만 담긴다', async () => {
    const before = await countStored()
    const id = crypto.randomUUID()
    const answers = [await send({ ...solved, id }), await send({ ...solved, id })]
    expect(answers.map(({ status }) => status)).toEqual([201, 200])
    for (const answer of answers) expect(await answer.json()).toEqual({ id })
    expect(await countStored()).toBe(before + 1)
  })

  test('열쇠가 없으면 서버가 만들어 준다', async () => {
    const answer = await send({ ...solved, unknown: 'x', step: 'open', reason: 'menu', kind: 'stuck', t: 5000 })
    expect(answer.status).toBe(201)
    expect((await answer.json()).id).toMatch(/^[0-9a-f-]{36}$/)
  })

  test.each([
    ['없는 글', { ...solved, path: '/nope' }],
    ['글이 없음', { kind: 'solved' }],
    ['모르는 종류', { ...solved, kind: 'great' }],
    ['모르는 까닭', { ...solved, reason: 'why' }],
    ['이상한 단계', { ...solved, step: '../x' }],
    ['이상한 열쇠', { ...solved, id: '1' }],
    ['문구 없는 알림', { path: '/search', kind: 'wording' }],
    ['너무 빠름', { ...solved, t: 30 }],
    ['이상한 시간', { ...solved, t: 'x' }],
    ['보이지 않는 칸이 참', { ...solved, email: 'a@b.example' }],
    ['글이 숫자', { ...solved, text: 1 }],
    ['목록', [1]],
    ['빈 것', null],
    ['JSON이 아님', '{"path":'],
    ['속성 오염', '{"__proto__":{"x":1},"path":"/","kind":"solved"}'],
  ])('%s은 400과 한국어 까닭', async (_, body) => {
    const answer = await send(body)
    expect(answer.status).toBe(400)
    expect((await answer.json()).message).toMatch(/[가-힣].*요\.?/)
  })

  test('8 KB를 넘으면 413, 다른 형식이면 415, 다른 방법이면 405', async () => {
    const long = await send({ ...solved, text: '가'.repeat(3000) })
    expect([long.status, (await long.json()).message]).toEqual([413, expect.stringContaining('8 KB')])
    expect((await send('x', { 'content-type': 'application/xml' })).status).toBe(415)
    const get = await server.get('/api/feedback')
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('옛 주소로 보내도 오늘의 글에 담긴다', async () => {
    expect((await send({ path: '/old', kind: 'solved' })).status).toBe(201)
  })
})

describe('자바스크립트 없는 양식으로 보내면', () => {
  test('담은 뒤 고맙다는 쪽으로 보내고, 그 쪽에는 보던 글로 가는 길이 있다', async () => {
    const answer = await sendForm([
      ['path', solved.path],
      ['kind', 'unsolved'],
      ['kind', 'solved'],
      ['step', ''],
      ['text', ''],
      ['email', ''],
    ])
    expect(answer.status).toBe(303)
    const thanks = await server.get(answer.headers.get('location') ?? '')
    const page = await thanks.text()
    expect(page).toContain('고마워요')
    expect(page).toContain(`href="${solved.path}"`)
    expect(thanks.headers.get('x-robots-tag')).toBe('noindex')
  })

  test('못 받으면 까닭과 함께 적은 글이 그대로 든 양식을 다시 보여 준다', async () => {
    const answer = await sendForm([
      ['path', '/nope'],
      ['kind', 'wording'],
      ['text', '<b>"승인 거절"</b>'],
    ])
    const page = await answer.text()
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(page).toContain('없는 글이에요')
    expect(page).toContain('&lt;b&gt;&quot;승인 거절&quot;&lt;/b&gt;</textarea>')
  })

  test('남이 만든 주소를 고맙다는 쪽에 보여 주지 않는다', async () => {
    const page = await (await server.get('/feedback?sent=<script>&path=//evil.example')).text()
    expect(page).not.toMatch(/evil|<script>/)
  })
})

describe('다른 사이트에서 보내면', () => {
  test.each([
    [{ origin: 'https://evil.example' }, 400],
    [{ origin: 'null' }, 400],
    [{ 'sec-fetch-site': 'cross-site' }, 400],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://shop.example.kr' }, 400],
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{ origin: 'https://help.example.kr' }, 201],
  ])('%j 은 %i', async (headers, status) => {
    expect((await send(solved, headers)).status).toBe(status)
  })

  test('같은 Host의 Origin은 받는다', async () => {
    expect((await send(solved, { origin: server.base })).status).toBe(201)
  })
})

test('한꺼번에 60번을 넘으면 429와 Retry-After, 양식에는 적은 글을 남긴다', async () => {
  const limited = await openLimited()
  const post = (type: string, body: string) =>
    fetch(`${limited.base}/api/feedback`, { method: 'POST', headers: { 'content-type': type }, body })
  for (let sent = 0; sent < 60; sent += 1) await post('application/json', JSON.stringify(solved))
  const answer = await post('application/json', JSON.stringify(solved))
  expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true])
  const form = await post(
    'application/x-www-form-urlencoded',
    `path=/&kind=wording&text=${encodeURIComponent('승인 거절')}`,
  )
  expect([form.status, await form.text()]).toEqual([429, expect.stringContaining('승인 거절</textarea>')])
  await limited.close()
})

test('잠겨서 담지 못하면 503과 까닭을 주고 /readyz가 말하며, 글과 찾기는 그대로이고, 풀리면 다시 담는다', async () => {
  await send(solved)
  const other = new Database(path.join(server.dataDir, databaseName))
  other.exec('BEGIN IMMEDIATE')
  const answer = await send(solved)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  expect((await answer.json()).message).toContain('적은 글은 그대로')
  expect(await (await server.get('/readyz')).json()).toEqual({ status: 'ready', cannot: ['feedback'] })
  expect((await server.get('/search?q=CC63')).status).toBe(200)
  other.close()
  expect((await send(solved)).status).toBe(201)
  expect(await (await server.get('/readyz')).json()).toEqual({ status: 'ready', cannot: [] })
})

test('만들어 낸 개인정보 300개를 보내도 데이터 폴더와 기록의 어디에도 남지 않는다', async () => {
  const list = fc.sample(told, { numRuns: 300, seed: 7 })
  for (const { text } of list) {
    const answer = await send({ path: '/search', kind: 'wording', text })
    expect(answer.status).toBe(201)
  }
  await server.get(`/search?q=${encodeURIComponent(list[0]?.text ?? '')}`)
  const files = readdirSync(server.dataDir).map((name) => readFileSync(path.join(server.dataDir, name), 'latin1'))
  // Ids are drawn by chance: among so many digits seven of somebody's number stand in one of them once in sixty runs.
  const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
  const written = [...files.map((text) => Buffer.from(text, 'latin1').toString('utf8')), ...server.lines]
    .join('\n')
    .replace(ids, '')
  const texts = await server.store.listTexts(['wording'], always, 1000)
  const stored = texts.map(({ text }) => text).join('\n')
  const long = list.flatMap(({ secrets }) => secrets).filter((secret) => secret.length >= 6)
  expect(long.filter((secret) => written.includes(secret) || isReadable(stored, secret))).toEqual([])
})
