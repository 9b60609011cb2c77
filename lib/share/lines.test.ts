import { describe, expect, test } from 'vitest'
import { type Measure, setTitle } from './lines'

/** Every sign as wide as the letters are high. */
const square: Measure = (text, size) => text.length * size
const toLines = (text: string, width: number) => setTitle(text, width, square).lines.map((line) => line.text)

describe('setTitle', () => {
  test('짧은 문구는 가장 크게 한 줄에 놓는다', () => {
    expect(setTitle('한도초과', 1032, square)).toEqual({ size: 86, lines: [{ text: '한도초과', from: 0 }] })
  })

  test('문장마다 줄을 바꾸고 묶인 말은 갈라지지 않는다', () => {
    expect(toLines('이 지불 방법을 사용할 수 없습니다. 다시 해 보세요.', 1032)).toEqual([
      '이 지불 방법을',
      '사용할 수 없습니다.',
      '다시 해 보세요.',
    ])
  })

  test('줄 길이가 고르다', () => {
    expect(toLines('가나다라 마바사아 자차카타 파하', 1032)).toEqual(['가나다라 마바사아', '자차카타 파하'])
  })

  test('한 줄보다 긴 코드는 밑줄 뒤에서 나눈다', () => {
    expect(toLines('NOT_FOUND_PAYMENT_SESSION', 1032)).toEqual(['NOT_FOUND_', 'PAYMENT_', 'SESSION'])
  })

  test('길수록 작게, 그래도 넘치면 무엇이 긴지 말한다', () => {
    expect(setTitle('가나다 '.repeat(16).trim(), 1032, square).size).toBeLessThan(86)
    expect(() => setTitle('가나다 '.repeat(200).trim(), 1032, square)).toThrow('너무 긴 문구예요')
  })

  test('줄마다 문구의 어디에서 시작하는지 안다', () => {
    const text = '없습니다. 다시 해 보세요.'
    for (const { text: line, from } of setTitle(text, 600, square).lines)
      expect(text.slice(from, from + line.length)).toBe(line)
  })
})
