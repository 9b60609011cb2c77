import { describe, expect, test } from 'vitest'
import { index } from './fixture'
import { hear } from './hear'
import { search } from './search'

const vocabulary = index.vocabulary()

describe('로마자로 적은 우리말', () => {
  test.each([
    ['kakaopei gyeoljejeongboga haejidoeeosseumnida', '카카오페이 결제정보가 해지되었습니다'],
    ['kyulje shigani mallyo', '결제 시간이 만료'],
    ['Handochogwa', '한도초과'],
    ['Jaknyu bujok', 'Jaknyu 부족'],
  ])('"%s"는 아는 낱말로 듣는다: "%s"', (text, heard) => {
    expect(hear(vocabulary, text)).toBe(heard)
  })

  test.each(['payment session', 'NOT_FOUND_PAYMENT_SESSION', 'customerKey', 'CC63'])(
    '"%s"는 우리말이 아니어서 그대로 둔다',
    (text) => {
      expect(hear(vocabulary, text)).toBe(text)
    },
  )

  test('낱말 하나가 끝없이 길어도 곧 끝난다', () => {
    const long = 'gyeolje'.repeat(40)
    expect(hear(vocabulary, long)).toBe(long)
  })

  test('소리가 바뀐 대로 적어도 찾는다', () => {
    expect(search(index, 'sigani mallyo').results[0]?.entry.id).toBe('t2aa')
    expect(search(index, 'deungnokdoeji aneun seobeumol').results[0]?.entry.id).toBe('t1aa')
  })
})
