import { expect, test } from 'vitest'
import type { SearchAnswer } from '@/lib/search/search'
import { withMemory } from './engine'

function createCounting() {
  let asked = 0
  const find = async (query: string): Promise<SearchAnswer> => {
    asked += 1
    if (query === 'fault') throw new Error(query)
    return { query, confident: false, confidence: 0, results: [] }
  }
  return { engine: withMemory({ find, isReady: () => true }, 2), count: () => asked }
}

test('같은 물음은 한 번만 찾고, 오래 안 물은 것부터 잊는다', async () => {
  const { engine, count } = createCounting()
  for (const query of ['a', 'a', 'b', 'a', 'c', 'a']) await engine.find(query, {})
  expect(count()).toBe(3)
  await engine.find('b', {})
  expect(count()).toBe(4)
})

test('거르는 것이 다르면 다른 물음이다', async () => {
  const { engine, count } = createCounting()
  await engine.find('a', { kind: 'error' })
  await engine.find('a', { kind: 'guide' })
  expect(count()).toBe(2)
})

test('못 찾은 물음은 기억하지 않는다', async () => {
  const { engine, count } = createCounting()
  await expect(engine.find('fault', {})).rejects.toThrow()
  await expect(engine.find('fault', {})).rejects.toThrow()
  expect(count()).toBe(2)
})
