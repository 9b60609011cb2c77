import { expect, test } from 'vitest'
import { toShareableQuery } from './shareable-query'

test('짧은 한 줄은 주소에 남는다', () => {
  expect(toShareableQuery(' 카드 한도초과 ')).toBe('카드 한도초과')
})

test.each([
  ['61자', 'ㄱ'.repeat(61)],
  ['두 줄', '결제 실패\n다시'],
  ['전화번호', '010-1234-5678로 온 문자'],
  ['카드번호', '4111 1111 1111 1111'],
  ['메일', 'me@example.kr 결제'],
  ['빈 글', '   '],
])('%s이면 주소에 남지 않는다', (_name, query) => {
  expect(toShareableQuery(query)).toBeUndefined()
})
