import { describe, expect, test } from 'vitest'
import { index } from './fixture'
import { findLookAlike, toLook } from './look-alike'
import { search } from './search'

describe('닮은 글자로 잘못 읽은 코드', () => {
  test.each([
    ['NOT_F0UND_PAYMENT_SE5SION', 't2aa'],
    ['INVAL1D_UNREGISTERED_SU8MALL', 't1aa'],
    ['GC63', 'n1aa'],
    ['오류 B521이 떴어요', 'c1aa'],
  ])('"%s"는 %s를 찾는다', (query, id) => {
    expect(search(index, query).results[0]?.entry.id).toBe(id)
  })

  test('닮은 코드가 둘이면 고르지 않는다', () => {
    const codes = new Map([
      ['b521', [0]],
      ['852i', [1]],
    ])
    expect(findLookAlike({ ...index, codes }, '8521')).toBeUndefined()
  })

  test('세 글자 코드는 닮은 것이 너무 많아 찾지 않는다', () => {
    expect(findLookAlike({ ...index, codes: new Map([['o01', [0]]]) }, '001')).toBeUndefined()
  })

  test('0과 O, 1과 l과 I, 5와 S, 8과 B는 같아 보인다', () => {
    expect(toLook('OlIsB')).toBe(toLook('01158'))
  })
})
