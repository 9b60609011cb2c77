import { countCodePages, listPageRows } from './code-paging'
import type { CodeBook, CodeRow, CodeTable } from './schema-codes'
import { toSystemName } from './systems'

function toMonth(asOf: string): string {
  const [year, month] = asOf.split('-')
  return month ? `${year}년 ${Number(month)}월` : `${year}년`
}

/**
 * How old tables are, in words; of several the oldest and the newest.
 * @example toAge([{ title: 'NHN KCP 응답코드표', asOf: '2020-07' }]) // "2020년 7월"
 */
export function toAge(tables: Pick<CodeTable, 'asOf'>[]): string {
  const months = tables.map((table) => table.asOf).sort()
  const [oldest = '', newest = ''] = [months[0], months.at(-1)]
  if (oldest === newest) return toMonth(oldest)
  const [from, to] = [toMonth(oldest), toMonth(newest)]
  return `${from}~${oldest.slice(0, 4) === newest.slice(0, 4) ? to.replace(/^\d+년 /, '') : to}`
}

/** The tables that most of some rows come from: a twentieth or more. @example listMainTables(book).map((table) => table.asOf) // ["2020-07"] */
export function listMainTables({ tables, rows }: Pick<CodeBook, 'tables' | 'rows'>): CodeTable[] {
  return tables.filter((_, index) => rows.filter((row) => row.table === index).length * 20 >= rows.length)
}

/** First and last code of some rows, or undefined where one code is all there is. @example toSpan(rows) // "CC01~CC45" */
export function toSpan(rows: CodeRow[]): string | undefined {
  const codes = rows.flatMap((row) => row.codes[0] ?? [])
  const [first, last] = [codes[0], codes.at(-1)]
  return first === last ? first : `${first}~${last}`
}

/** Title of a page of a table, unlike every other. @example toCodeTitle(book, 2) // "NHN KCP 코드표 2쪽, 코드 2204~3102" */
export function toCodeTitle(book: CodeBook, page: number): string {
  const name = toSystemName(book.system)
  if (page === 1) return `${name} 코드표: 오류 코드 ${book.rows.length}개의 뜻과 할 일`
  const span = toSpan(listPageRows(book, page))
  return `${name} 코드표 ${page}쪽${span ? `, 코드 ${span}` : ''}`
}

/** Description of a page of a table, unlike every other. @example toCodeDescription(book, 2) // "NHN KCP 코드 2204~3102의 …" */
export function toCodeDescription(book: CodeBook, page: number): string {
  const name = toSystemName(book.system)
  const age = toAge(listMainTables(book))
  if (page === 1)
    return `${name} 오류 코드와 문구 ${book.rows.length}개예요. 누가 고치는지, 다시 해도 되는지, 무엇을 하면 되는지 봐요. ${age} 코드표 기준이에요.`
  const rows = listPageRows(book, page)
  const about = toSpan(rows) ? `코드 ${toSpan(rows)}` : (rows[0]?.messages[0] ?? '')
  return `${name} ${about}의 화면 문구와 할 일이에요. 코드표 ${countCodePages(book)}쪽 가운데 ${page}쪽, ${age} 기준이에요.`
}
