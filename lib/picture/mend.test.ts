import { describe, expect, test } from 'vitest'
import { listDoubts } from './doubt'
import { mend } from './mend'
import type { SeenLine } from './to-read-text'

/** Where the line begins, in pixels. */
const left = 100

/** A line whose words stand 10 pixels a sign, with a blank wherever the text has one. */
function see(text: string, ...words: [text: string, confidence?: number][]): SeenLine {
  const seen = words.map(([word, confidence = 93]) => {
    const start = text.indexOf(word)
    return {
      text: word,
      confidence,
      bbox: { x0: left + start * 10, x1: left + (start + word.length) * 10, y0: 50, y1: 80 },
    }
  })
  return { text, confidence: 80, bbox: { x0: 0, x1: text.length * 10, y0: 50, y1: 80 }, words: seen }
}

const successUrl = see('잘못된 5900655나| 입니다.', ['잘못된'], ['5900655', 65], ['나', 80], ['|', 36], ['입니다.'])

/** The text of a line once its first doubt was read as these words, which fill it. */
function readAgain(line: SeenLine, text: string, confidence = 90): string {
  const [doubt] = listDoubts([line])
  if (!doubt) return line.text
  const bbox = { x0: 0, x1: doubt.bbox.x1 - doubt.bbox.x0, y0: 0, y1: 40 }
  return mend([line], doubt, [{ text, confidence, bbox }])[0]?.text ?? ''
}

describe('한글로 잘못 본 로마자', () => {
  test('숫자와 획으로 읽힌 낱말만 다시 보게 한다', () => {
    expect(listDoubts([successUrl]).map(({ line, from, to }) => ({ line, from, to }))).toEqual([
      { line: 0, from: 1, to: 4 },
    ])
  })

  test('다시 본 낱말이 그 자리에 들어가고 조사와 띄어쓰기는 남는다', () => {
    expect(readAgain(successUrl, 'successUrl')).toBe('잘못된 successUrl 입니다.')
    expect(readAgain(see('사유: 605에 의해', ['사유:'], ['605', 87], ['에', 92], ['의해']), 'FDS')).toBe(
      '사유: FDS에 의해',
    )
  })

  test('영어 줄에 섞인 한글은 줄을 통째로 다시 보게 한다', () => {
    const line = see('민6356 enter correct CVV', ['민', 91], ['6356', 91], ['enter'], ['correct'], ['CVV'])
    const [doubt] = listDoubts([line])
    const again = see('Please enter correct CVV', ['Please'], ['enter'], ['correct'], ['CVV'])
    const cut = (place: number) => place - (doubt?.bbox.x0 ?? 0)
    const words = again.words.map(({ bbox, ...word }) => ({
      ...word,
      bbox: { ...bbox, x0: cut(bbox.x0), x1: cut(bbox.x1) },
    }))
    expect(doubt && mend([line], doubt, words)[0]?.text).toBe('Please enter correct CVV')
  })

  test.each(['오후 2:07', '128,900원', '1588-1688', '63%', 'CSC_7200001', '1 건'])('"%s"는 다시 보지 않는다', (text) =>
    expect(listDoubts([see(text, ...text.split(' ').map((word): [string] => [word]))])).toEqual([]),
  )

  test.each([
    ['글자가 아닌 것', '1000', 93],
    ['흐린 것', 'FDSO', 45],
    ['부호투성이', 'L{£:', 88],
  ])('다시 봐도 %s이면 처음 읽은 대로 둔다', (_, text, confidence) => {
    expect(readAgain(successUrl, text, confidence)).toBe(successUrl.text)
  })
})
