import { expect, test } from 'vitest'
import { dropDictionary } from './drop-dictionary'

/** A file of parts, numbered by their place. */
function toFile(parts: Record<number, string>): Buffer {
  const head = Buffer.alloc(4 + 8 * 24)
  head.writeUInt32LE(24)
  let end = head.length
  for (let place = 0; place < 24; place++) {
    head.writeBigInt64LE(parts[place] === undefined ? -1n : BigInt(end), 4 + 8 * place)
    end += parts[place]?.length ?? 0
  }
  return Buffer.concat([head, Buffer.from(Object.values(parts).join(''))])
}

test('낱말 목록만 빠지고 나머지는 제 순서와 자리를 지킨다', () => {
  const whole = toFile({ 0: 'config', 17: 'network', 18: '.,', 19: 'a long list of words', 21: 'letters' })
  expect(dropDictionary(whole)).toEqual(toFile({ 0: 'config', 17: 'network', 18: '.,', 21: 'letters' }))
})

test('낱말 목록이 없으면 그대로다', () => {
  const whole = toFile({ 17: 'network', 21: 'letters' })
  expect(dropDictionary(whole)).toEqual(whole)
})
