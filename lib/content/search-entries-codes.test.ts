import { expect, test } from 'vitest'
import { getPagedBook } from './code-pages'
import { readCodePage } from './code-view'
import { getCodeBook, getTopic } from './codes'
import { listCodeEntries } from './search-entries-codes'

const entries = listCodeEntries()

test('코드표의 항목은 이름이 겹치지 않고 표의 그 줄을 가리킨다', () => {
  expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length)
  const [entry] = entries.filter((one) => one.system === 'nhn-kcp' && one.path.startsWith('/codes/nhn-kcp/2#'))
  const view = getPagedBook('nhn-kcp', '2')
  const ids = view
    ? readCodePage(view.book, view.page).sections.flatMap(({ lines }) => lines.map((line) => line.id))
    : []
  expect(ids).toContain(entry?.path.split('#')[1])
})

test('상황은 주제의 이름이고 제목은 문구다', () => {
  const row = getCodeBook('tosspayments-legacy')?.rows.find((one) => one.messages.length > 0)
  const entry = entries.find((one) => one.id === `tosspayments-legacy/${row?.id}`)
  expect(entry).toMatchObject({ kind: 'code', title: row?.messages[0], situation: getTopic(row?.topic ?? '')?.name })
})

test('돈이 나가지 않았다고 말하는 항목은 없다', () => {
  expect(entries.filter((entry) => entry.facts?.money === 'not-charged')).toEqual([])
})

test('따로 쓴 글이 같은 문구를 가진 코드는 그 글에 맡긴다', () => {
  expect(entries.filter((entry) => entry.system === 'nhn-kcp' && entry.codes.includes('CC54'))).toEqual([])
})
