import { describe, expect, test } from 'vitest'
import { type SeenLine, toReadText } from './to-read-text'

/** Lines below each other, 20 pixels high and 10 wide a letter, with a gap before each. */
function see(lines: { text: string; gap?: number; confidence?: number; height?: number }[]): SeenLine[] {
  let y = 0
  return lines.map(({ text, gap = 8, confidence = 92, height = 20 }) => {
    y += gap + height
    return { text: `${text}\n`, confidence, words: [], bbox: { x0: 0, x1: text.length * 10, y0: y - height, y1: y } }
  })
}

describe('끊긴 문장', () => {
  test('자리가 모자라 넘어간 줄은 한 문장으로 잇는다', () => {
    const seen = see([
      { text: '사유: 분실 또는 일시정지 상태인 휴대' },
      { text: '폰입니다.' },
      { text: '문의 1588-1688', gap: 60 },
    ])
    expect(toReadText(seen).text).toBe('사유: 분실 또는 일시정지 상태인 휴대 폰입니다.\n문의 1588-1688')
  })

  test('자리가 남았는데 바뀐 줄은 따로 둔다', () => {
    const seen = see([{ text: '승인거절' }, { text: '김*수님' }, { text: '사유: 한도초과로 승인되지 않았어요' }])
    expect(toReadText(seen).text).toBe('승인거절\n김*수님\n사유: 한도초과로 승인되지 않았어요')
  })

  test('목록은 항목마다 따로 둔다', () => {
    const seen = see([{ text: '▶ 사유 : 결제 금액이 한도를 넘었습니다' }, { text: '▶ 일시 : 2026.11.12' }])
    expect(toReadText(seen).text).toContain('넘었습니다\n▶ 일시')
  })

  test('크기가 다른 제목은 본문과 잇지 않는다', () => {
    const seen = see([{ text: '결제 실패', height: 40 }, { text: '잠시 뒤' }])
    expect(toReadText(seen).text).toBe('결제 실패\n잠시 뒤')
  })
})

describe('글이 아닌 것', () => {
  test.each(['9:41  LTE 60%', '오후 2:07   LTE 61%', '2.02   LTE', '오후 2107   LTE 61%'])(
    '맨 위 "%s"는 뺀다',
    (bar) => {
      expect(toReadText(see([{ text: bar }, { text: '한도초과', gap: 60 }])).text).toBe('한도초과')
    },
  )

  test('맨 위 줄이라도 문장이면 남긴다', () => {
    expect(toReadText(see([{ text: '1회 결제 한도를 넘었습니다' }])).text).toBe('1회 결제 한도를 넘었습니다')
  })

  test('자판과 얼룩은 뺀다', () => {
    const seen = see([
      { text: '한도초과' },
      { text: '브 지 ㄷ ㄱㄱ ㅅㅅ 표 3 1 1) {1', gap: 200 },
      { text: '계2202', confidence: 12, gap: 60 },
    ])
    expect(toReadText(seen).text).toBe('한도초과')
  })

  test('나란한 단추 둘, 아무 창에나 있는 제목, 주문서의 금액은 뺀다', () => {
    const seen = see([
      { text: '총 결제금액 128,900원' },
      { text: '오류', gap: 60 },
      { text: 'Read Error', gap: 60 },
      { text: '취소                확인', gap: 60 },
    ])
    expect(toReadText(seen).text).toBe('Read Error')
  })

  test('금액이 든 문장과 문장 끝의 단추 같은 말은 남긴다', () => {
    const seen = see([{ text: '1,000원 미만은 승인할 수 없어서 자동' }, { text: '취소' }])
    expect(toReadText(seen).text).toBe('1,000원 미만은 승인할 수 없어서 자동 취소')
  })

  test('코드가 든 줄은 흐려도 남긴다', () => {
    expect(toReadText(see([{ text: '오류코드: INVALID_PASSWORD', confidence: 0 }])).text).toContain('INVALID_PASSWORD')
  })

  test('글이 없는 그림은 빈 글이고 확실하지 않다', () => {
    expect(toReadText([])).toEqual({ text: '', sure: false })
  })
})

test('흐린 글은 확실하지 않다고 말한다', () => {
  expect(toReadText(see([{ text: '한도초과', confidence: 55 }])).sure).toBe(false)
  expect(toReadText(see([{ text: '한도초과', confidence: 92 }])).sure).toBe(true)
})
