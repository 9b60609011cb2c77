import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openExample, openLimited } from './example-server'

let server: Awaited<ReturnType<typeof openExample>>
const client = new Client({ name: 'support-bot', version: '1.0.0' })
beforeAll(async () => {
  server = await openExample()
  await client.connect(new StreamableHTTPClientTransport(new URL(`${server.base}/mcp`)))
})
afterAll(async () => {
  await client.close()
  await server.close()
})

const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
const post = (body: string, more: Record<string, string> = {}) =>
  server.get('/mcp', { method: 'POST', headers: { ...headers, ...more }, body })
const call = (name: string, values: Record<string, unknown> = {}) => client.callTool({ name, arguments: values })

describe('상담 봇', () => {
  test('읽기만 하는 도구 셋이 보인다', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['search_errors', 'get_answer', 'list_services'])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
  })

  test('망가진 문구로 찾고 그 글의 단계와 보낼 답을 받는다', async () => {
    const found = await call('search_errors', { query: '이 지불방밥을 사용할수 업습니다', limit: 1 })
    expect(found.structuredContent).toMatchObject({ confident: true, results: [{ id: 'ab12', codes: ['CC63'] }] })
    const answer = await call('get_answer', { id: 'ab12' })
    expect(answer.structuredContent).toMatchObject({
      steps: [{ id: 'open', do: '다른 카드를 등록해요.' }],
      link: 'https://help.example.kr/s/ab12',
      reply: expect.stringContaining('다른 카드를 등록해 주세요.'),
    })
  })

  test('글이 있는 서비스를 센다', async () => {
    expect((await call('list_services')).structuredContent).toEqual({
      services: [{ system: 'apple', name: 'Apple', answers: 1, url: 'https://help.example.kr/systems/apple' }],
    })
  })

  test('없는 글은 도구의 잘못으로 답한다', async () => {
    const answer = await call('get_answer', { id: 'zzzz' })
    expect([answer.isError, JSON.stringify(answer.content)]).toEqual([true, expect.stringContaining('글은 없어요')])
  })

  test.each([
    ['찾는 말이 없는 것', 'search_errors', {}],
    ['너무 긴 말', 'search_errors', { query: '가'.repeat(2001) }],
    ['너무 많은 결과', 'search_errors', { query: 'a', limit: 99 }],
    ['이름이 아닌 이름', 'get_answer', { id: '../etc' }],
  ])('%s에는 프로토콜의 -32602로 답한다', async (_, name, values) => {
    const answer = await call(name, values)
    expect([answer.isError, JSON.stringify(answer.content)]).toEqual([true, expect.stringContaining('-32602')])
  })
})

describe('프로토콜이 아닌 요청', () => {
  const listing = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })

  test.each([
    ['깨진 JSON', '{"jsonrpc":', 400, -32700],
    ['JSON-RPC가 아닌 JSON', '{"hello":1}', 400, -32700],
    ['여럿을 묶은 것', `[${listing},${listing}]`, 400, -32600],
    ['너무 긴 것', JSON.stringify({ x: 'a'.repeat(20_000) }), 413, -32000],
  ])('%s에는 JSON-RPC의 잘못으로 답한다', async (_, body, status, code) => {
    const response = await post(body)
    expect([response.status, (await response.json()).error.code]).toEqual([status, code])
  })

  test('모르는 방법은 -32601', async () => {
    const response = await post(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/nope' }))
    expect((await response.json()).error.code).toBe(-32601)
  })

  test('JSON이 아닌 형식은 415, 스트림을 여는 GET은 405', async () => {
    const text = await post(listing, { 'content-type': 'text/plain' })
    expect([text.status, (await text.json()).error.code]).toEqual([415, -32000])
    const get = await server.get('/mcp', { headers: { accept: 'text/event-stream' } })
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('다른 사이트의 화면에서 온 것은 받지 않고, 우리 화면에서 온 것은 받는다', async () => {
    expect((await post(listing, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await post(listing, { origin: 'null' })).status).toBe(403)
    expect((await post(listing, { origin: server.base })).status).toBe(200)
  })

  test('안전 머리말이 있고 기록에 물은 말이 남지 않는다', async () => {
    server.lines.length = 0
    const response = await post(listing.replace('tools/list', 'secret-words'))
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(server.lines.join('')).toMatch(/"path":"\/mcp","status":200/)
    expect(server.lines.join('')).not.toContain('secret')
  })
})

test('한꺼번에 60번을 넘으면 JSON-RPC의 잘못과 Retry-After, 다른 길은 그대로', async () => {
  const limited = await openLimited()
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })
  const ask = () => fetch(`${limited.base}/mcp`, { method: 'POST', headers, body })
  const answers = await Promise.all(Array.from({ length: 63 }, ask))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(3)
  expect(await refused[0]?.json()).toMatchObject({ jsonrpc: '2.0', error: { code: -32000 } })
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await fetch(limited.base)).status).toBe(200)
  await limited.close()
})
