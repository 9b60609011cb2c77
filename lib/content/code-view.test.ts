import { expect, test } from 'vitest'
import { toLines } from './code-lines'
import { createMatcher } from './code-matches'
import { toPagerNumbers } from './code-pager'
import { getPagedBook } from './code-pages'
import { toRowPath } from './code-paging'
import { toAge, toCodeTitle } from './code-titles'
import { readCodePage, toFamily } from './code-view'
import { getCodeBook, listCodeSystems } from './codes'
import { listErrors } from './errors'
import { type CodeBook, codeBook, codeRow } from './schema-codes'

const seen = { topic: 'limit', inferred: true as const }
const rows = Array.from({ length: 60 }, (_, index) => ({
  ...seen,
  id: `X${index}`,
  codes: [`X${index}`],
  part: index < 10 ? 0 : 1,
}))
const book: CodeBook = codeBook.parse({
  system: 'kicc',
  parts: ['휴대폰 결제', '신용카드'],
  tables: [{ title: '응답코드표', asOf: '2020-07' }],
  rows,
})

test('한 쪽에 50개씩 나누고 갈래마다 제목과 나이를 붙인다', () => {
  const { sections, age, pager } = readCodePage(book, 1)
  expect(sections.map(({ heading, lines }) => [heading?.name, heading?.age, lines.length])).toEqual([
    ['휴대폰 결제', '2020년 7월', 10],
    ['신용카드', '2020년 7월', 40],
  ])
  expect([age, pager.pages, pager.next, pager.previous]).toEqual(['2020년 7월', 2, '/codes/kicc/2', undefined])
})

test('갈래로 가는 길은 첫 코드를 가리키고 지금 갈래를 표시한다', () => {
  expect(readCodePage(book, 2).jumps).toEqual([
    { name: '휴대폰 결제', count: 10, href: '/codes/kicc#X0', current: false },
    { name: '신용카드', count: 50, href: '/codes/kicc#X10', current: true },
  ])
})

test('코드의 자리는 쪽과 자리표로 정해진다', () => {
  expect(toRowPath(book, 49)).toBe('/codes/kicc#X49')
  expect(toRowPath(book, 50)).toBe('/codes/kicc/2#X50')
})

test('쪽 번호는 앞뒤와 처음, 끝만 보인다', () => {
  expect(toPagerNumbers(1, 14)).toEqual([1, 2, undefined, 14])
  expect(toPagerNumbers(7, 14)).toEqual([1, undefined, 6, 7, 8, undefined, 14])
  expect(toPagerNumbers(3, 3)).toEqual([1, 2, 3])
})

test('비슷하게 시작하는 코드를 한 묶음으로 부른다', () => {
  expect(['8310', 'CC61', 'INVALID_URL', 'A000', '-701'].map(toFamily)).toEqual([
    '8xxx',
    'CC…',
    'INVALID_…',
    'A…',
    '-xxx',
  ])
})

test('표의 나이를 연도와 달로 말하고, 여러 표면 가장 오래된 것과 새것을 말한다', () => {
  expect(toAge([{ asOf: '2020-07' }])).toBe('2020년 7월')
  expect(toAge([{ asOf: '2022' }, { asOf: '2020-07' }])).toBe('2020년 7월~2022년')
  expect(toAge([{ asOf: '2026-11' }, { asOf: '2026-08' }])).toBe('2026년 8월~11월')
})

test('없는 쪽과 1쪽의 다른 주소는 없다', () => {
  expect(getPagedBook('nhn-kcp', '2')?.page).toBe(2)
  for (const n of ['1', '0', '02', '999', 'x']) expect(getPagedBook('nhn-kcp', n)).toBeUndefined()
})

test('결제됐을 수 있는 코드는 주제보다 승인 확인을 먼저 말한다', () => {
  const [plain, careful, refund] = toLines(book, [
    codeRow.parse({ id: 'a', topic: 'limit' }),
    codeRow.parse({ id: 'b', topic: 'limit', retry: 'check-first' }),
    codeRow.parse({ id: 'c', topic: 'refund', retry: 'check-first', audience: 'merchant' }),
  ])
  expect(plain?.advice).toBe('결제한 카드나 서비스 앱에서 남은 한도와 횟수를 봐요.')
  expect(careful?.advice).toBe('다시 결제하지 말고 카드사 앱에서 승인 내역부터 봐요.')
  expect(refund?.advice).toBe('취소를 다시 보내기 전에 거래와 남은 금액을 조회해요.')
})

test('돈이 나가지 않았다는 말은 표에 적지 않는다', () => {
  const row = codeRow.parse({ id: 'a', topic: 'limit', money: 'not-charged' })
  expect(toLines(book, [row])[0]?.facts.money).toBeUndefined()
})

test('따로 쓴 글이 있는 코드는 그 글의 문구와 사실을 쓴다', () => {
  const page = listErrors().find((one) => one.system === 'nhn-kcp' && one.codes.includes('CC54'))
  const kcp = getCodeBook('nhn-kcp')
  const row = kcp?.rows.find((one) => one.codes.includes('CC54'))
  const line = kcp && row && toLines(kcp, [row])[0]
  expect(line).toMatchObject({ href: `/errors/nhn-kcp/${page?.slug}`, inferred: false, facts: { fixer: page?.fixer } })
  expect(line?.messages[0]).toBe(page?.messages[0]?.text)
})

test('여러 갈래가 함께 쓰는 코드는 문구까지 같아야 그 글로 잇는다', () => {
  const kcp = getCodeBook('nhn-kcp')
  const other = codeRow.parse({ id: 'x', codes: ['CC54'], messages: ['전혀 다른 문구'], topic: 'other' })
  const twice = kcp && { ...kcp, rows: [...kcp.rows, other] }
  const row = kcp?.rows.find((one) => one.codes.includes('CC54'))
  expect(twice && createMatcher(twice)(other)).toBeUndefined()
  expect(twice && row && createMatcher(twice)(row)?.codes).toContain('CC54')
})

test('모든 쪽의 제목이 서로 다르다', () => {
  const titles = listCodeSystems().flatMap((system) => {
    const one = getCodeBook(system)
    return one
      ? Array.from({ length: readCodePage(one, 1).pager.pages }, (_, index) => toCodeTitle(one, index + 1))
      : []
  })
  expect(new Set(titles).size).toBe(titles.length)
})
