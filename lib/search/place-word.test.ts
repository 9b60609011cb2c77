import { describe, expect, test } from 'vitest'
import { encode } from './encode'
import { foldText } from './fold-text'
import { match } from './fuse'
import { addFuzzy } from './fuzzy'
import { createPlacer, placeWords } from './place-word'
import { splitWords } from './words'

addFuzzy(match)

function place(title: string, query: string, alphabet: 'strokes' | 'initials' = 'strokes') {
  const [word] = splitWords(query, encode(foldText(query), alphabet), ['대요', '습니다'])
  const span = word && createPlacer(title, alphabet)(word)
  return span ? title.slice(...span) : ''
}

describe('제목에서 맞은 곳', () => {
  test.each([
    ['1회 한도 초과', '한도초과', '한도 초과'],
    ['카카오페이 결제정보가 해지되었습니다.', '카카오페이', '카카오페이'],
    ['카카오페이 결제정보가 해지되었습니다.', '결제정보를', '결제정보'],
    ['잔액 부족', '잔액이', '잔액'],
    ['한도초과', '한돛', '한도초'],
    ['카카오페이 결제정보가 해지되었습니다.', '카카오패이', '카카오페이'],
    ['승인이 거절되었습니다.', '승인거절', '승인이 거절'],
    ['계좌 휴면 상태', '한도초과', ''],
    ['[CC67]사업자번호 오류', 'CC63', ''],
  ])('"%s"에서 "%s"는 "%s"다', (title, query, marked) => {
    expect(place(title, query)).toBe(marked)
  })

  test.each([
    ['긴급 점검 결제', 'ㄱㅈ', '결제'],
    ['카카오페이 결제', 'ㅋㅋㅇㅍㅇ', '카카오페이'],
  ])('"%s"에서 첫소리 "%s"는 "%s"다', (title, query, marked) => {
    expect(place(title, query, 'initials')).toBe(marked)
  })

  test.each([
    ['취소 할 수 없는 금액 입니다.', '돌려줄 수 있는 돈', []],
    ['취소 할 수 없는 금액 입니다.', '할 수 없는', ['할 수 없는']],
    ['키 오류', '키', ['키']],
  ])('"%s"에서 여러 낱말 "%s"는 %j를 짚는다', (title, query, marked) => {
    const words = splitWords(query, encode(foldText(query), 'strokes'), [])
    expect(placeWords(title, 'strokes', words).map((span) => title.slice(...span))).toEqual(marked)
  })
})
