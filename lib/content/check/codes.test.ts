import { expect, test } from 'vitest'
import { codeBook, topic } from '../schema-codes'
import { checkBooks } from './codes'

const limit = topic.parse({ key: 'limit', name: '한도', shopper: '한도를 봐요.', merchant: '다른 수단을 안내해요.' })

function toReasons(rows: object[], system = 'nhn-kcp', systems = ['nhn-kcp']): string[] {
  const tables = [{ title: 'NHN KCP 응답코드표', asOf: '2020-07' }]
  const book = codeBook.parse({ system, parts: ['신용카드'], tables, rows })
  return checkBooks([{ ...book, file: 'content/codes/nhn-kcp.json' }], [limit], systems).map(({ reason }) => reason)
}
const row = { id: 'CC61', codes: ['CC61'], messages: ['거래금액 한도초과'], topic: 'limit' }

test('맞는 코드표에는 고칠 곳이 없다', () => {
  expect(toReasons([row])).toEqual([])
})

test('없는 주제와 없는 서비스를 찾는다', () => {
  expect(toReasons([{ ...row, topic: 'limits' }])).toEqual(['topics.yaml에 없는 주제예요: limits'])
  expect(toReasons([row], 'kcp')).toEqual(['파일 이름과 같아야 해요', '서비스 목록에 없어요: kcp'])
})

test('같은 자리표가 두 번 나오거나 없는 갈래를 가리키거나 비어 있으면 말한다', () => {
  expect(toReasons([row, row])).toEqual(['두 번 나와요: CC61'])
  expect(toReasons([{ ...row, part: 1 }])).toEqual(['없는 갈래나 표를 가리켜요'])
  expect(toReasons([{ id: 'x', topic: 'limit' }])).toEqual(['코드나 문구가 있어야 해요'])
})
