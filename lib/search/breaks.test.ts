import { expect, test } from 'vitest'
import { align, createPattern } from './align'
import { toBreaks } from './breaks'
import { encode } from './encode'
import { WEIGHTS } from './weights'

function listBreaks(word: string, text: string) {
  const [{ codes }, { codes: signs }] = [encode(word, 'strokes'), encode(text, 'strokes')]
  const { distance, end } = align(createPattern(codes), signs)
  return toBreaks(codes, signs, end, distance)
}

test.each([
  ['휴면카드', '카드 추가하면 카드사에 문의', WEIGHTS.breaksInside],
  ['신용카드능', '신용카드 승인 번호', WEIGHTS.breaks],
  ['신용카드능', '신용카드는 결제 금액이', 0],
  ['지불 방밥을', '이 지불 방법을 사용', 0],
  // Its end is left out, so that it seems to begin a sign before the word.
  ['신용카드능', '이용 안내 신용카드는 결제 금액이', 0],
])('틀리게 친 "%s"를 "%s"에서 찾으면 %d만큼 더 멀다', (word, text, edits) => {
  expect(listBreaks(word, text)).toBe(edits)
})
