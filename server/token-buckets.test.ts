import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLimited } from './example-server'
import { TokenBuckets } from './token-buckets'

const minute = 60_000

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

/** Counts one request of a visitor who may send 60 a minute. */
function ask(buckets: TokenBuckets, key = 'a') {
  let answer = { current: 0, ttl: 0 }
  buckets.incr(key, (_, result) => (answer = result ?? answer), minute, 60)
  return answer
}

test('한꺼번에 60번까지 되고, 그다음은 1초에 한 번씩 되고, 다른 사람은 그대로 된다', () => {
  const buckets = new TokenBuckets()
  const burst = Array.from({ length: 61 }, () => ask(buckets).current)
  expect(burst.slice(0, 2)).toEqual([1, 2])
  expect(burst.slice(-2)).toEqual([60, 61])
  expect(ask(buckets).ttl).toBe(1000)
  expect(ask(buckets, 'b').current).toBe(1)
  vi.advanceTimersByTime(1000)
  expect([ask(buckets).current, ask(buckets).current]).toEqual([60, 61])
  vi.advanceTimersByTime(minute)
  expect(ask(buckets).current).toBe(1)
})

test('길마다 따로 센다', () => {
  const buckets = new TokenBuckets()
  expect([ask(buckets).current, ask(buckets.child()).current]).toEqual([1, 1])
})

test('IPv6 주소는 앞의 /64가 같으면 한 사람이고, IPv4는 주소마다 다른 사람이다', async () => {
  const server = await openLimited({ TRUST_PROXY: '1' })
  const left = async (visitor: string) => {
    const headers = { 'x-forwarded-for': visitor }
    return (await server.get('/api/search?q=CC63', { headers })).headers.get('x-ratelimit-remaining')
  }
  const seen: (string | null)[] = []
  for (const visitor of ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:db8:1:3::1', '192.0.2.1', '192.0.2.2'])
    seen.push(await left(visitor))
  expect(seen).toEqual(['119', '118', '119', '119', '119'])
  await server.close()
})
