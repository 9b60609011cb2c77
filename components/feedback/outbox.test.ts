import { afterEach, expect, test, vi } from 'vitest'
import { deliver, flushOutbox } from './outbox'

afterEach(() => vi.unstubAllGlobals())

test('열자마자 보내다 끊긴 의견도 다음에는 너무 빠르다고 물리칠 것이 없다', async () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  const send = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(new Response('{}'))
  vi.stubGlobal('fetch', send)
  await deliver({ id: 'one', path: '/', kind: 'solved', t: 300 })
  await flushOutbox()
  expect(JSON.parse(send.mock.calls[1]?.[1].body)).toEqual({ id: 'one', path: '/', kind: 'solved' })
})
