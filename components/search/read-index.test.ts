import { afterEach, expect, test, vi } from 'vitest'
import { serialized } from '@/lib/search/fixture'
import { toIndexText } from '@/lib/search/serialized'
import { readIndexInTurn } from './read-index'

/** An answer that arrives so many bytes at a time: letters may be cut in two. */
function serve(text: string, bytes: number, status = 200): void {
  const all = new TextEncoder().encode(text)
  const body = new ReadableStream({
    start(controller) {
      for (let at = 0; at < all.length; at += bytes) controller.enqueue(all.slice(at, at + bytes))
      controller.close()
    },
  })
  vi.stubGlobal('fetch', async () => new Response(body, { status }))
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test.each([1, 7, 1000, 1_000_000])('%d바이트씩 와도 첫 줄을 한 번 먼저 알리고 모두 그대로 읽어요', async (bytes) => {
  serve(toIndexText(serialized), bytes)
  const told: unknown[] = []
  const index = await readIndexInTurn('/search/core.json', (start) => told.push(start))
  expect(told).toEqual([serialized.start])
  expect(index).toEqual(serialized)
})

test('오다 만 색인은 쓰지 않아요', async () => {
  serve(toIndexText(serialized).slice(0, 200), 50)
  await expect(readIndexInTurn('/search/core.json', () => undefined)).rejects.toThrow()
})

test('서버가 거절하면 어느 파일이 왜 없는지 말해요', async () => {
  serve('', 1, 404)
  await expect(readIndexInTurn('/search/core.json', () => undefined)).rejects.toThrow('/search/core.json answered 404')
})
