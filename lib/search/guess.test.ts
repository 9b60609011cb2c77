import { describe, expect, test } from 'vitest'
import { index } from './fixture'
import { guess } from './guess'

const vocabulary = index.vocabulary()

describe('첫소리만 적은 낱말', () => {
  test.each([
    ['카카오페이 ㄱㅈㅈㅂㄱ 해지', '카카오페이 결제정보가 해지'],
    ['결제 ㅅㄱㅇ 만료되어', '결제 시간이 만료되어'],
    ['ㅂㅁㅂㅎ 오류', '비밀번호 오류'],
    ['잔액이 ㅂㅈㅎㄷ', '잔액이 부족'],
  ])('"%s"는 곁에 오는 말로 짐작한다: "%s"', (text, guessed) => {
    expect(guess(vocabulary, text)).toBe(guessed)
  })

  test.each(['ㅁㅊ 결제', '결제 ㅎ', '결제 시간이'])('"%s"에서는 짐작하지 않는다', (text) => {
    expect(guess(vocabulary, text)).toBe(text)
  })
})
