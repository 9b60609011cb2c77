import { expect, test } from 'vitest'
import { clusterWordings } from './cluster-wordings'

const tell = (...texts: string[]) => texts.map((text, at) => ({ text, at }))

test('띄어쓰기, 끝말, 오타가 달라도 같은 문구로 모은다', () => {
  const told = tell('결제 승인 대기중', '결제승인대기중', '결제 승인 대기중입니다', '결제 승인 데기중', '한도초과')
  expect(clusterWordings(told, 3)).toEqual([
    { text: '결제 승인 대기중', count: 4, last: 3, wordings: expect.arrayContaining(['결제 승인 데기중']) },
  ])
})

test('둘뿐이면 보여 주지 않는다', () => {
  expect(clusterWordings(tell('승인 거절', '승인 거절'), 3)).toEqual([])
})

test('가장 많이 온 말이 앞에 선다', () => {
  const told = tell('잔액 부족', '잔액 부족', '잔액 부족', '한도초과', '한도초과', '한도초과', '한도초과')
  expect(clusterWordings(told, 3).map(({ text, count }) => [text, count])).toEqual([
    ['한도초과', 4],
    ['잔액 부족', 3],
  ])
})
