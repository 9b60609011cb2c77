import { getCodeBook, listCodeSystems } from './codes'
import type { CodeBook, CodeRow, CodeTable } from './schema-codes'
import { toSystemName } from './systems'

/** Rows of one page: enough to scan, well below 40 KB compressed. */
const rowsPerPage = 50

/** How many pages the table of a system has. @example countCodePages(book) // 13 */
export function countCodePages(book: CodeBook): number {
  return Math.ceil(book.rows.length / rowsPerPage)
}

/** Address of a page of a table; the first has no number. @example toCodePath('nhn-kcp', 2) // "/codes/nhn-kcp/2" */
export function toCodePath(system: string, page = 1): string {
  return page === 1 ? `/codes/${system}` : `/codes/${system}/${page}`
}

/** The rows of a page, counted from 1. @example listPageRows(book, 2).length // 50 */
export function listPageRows(book: CodeBook, page: number): CodeRow[] {
  return book.rows.slice((page - 1) * rowsPerPage, page * rowsPerPage)
}

/** Address of a row by its place in the book. @example toRowPath(book, 600) // "/codes/nhn-kcp/13#CC61" */
export function toRowPath(book: CodeBook, index: number): string {
  return `${toCodePath(book.system, Math.floor(index / rowsPerPage) + 1)}#${book.rows[index]?.id ?? ''}`
}

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
  return oldest === newest ? toMonth(oldest) : `${toMonth(oldest)}~${toMonth(newest)}`
}

/** The tables that most rows of a book come from: a twentieth or more. @example listMainTables(book).map((table) => table.asOf) // ["2020-07"] */
export function listMainTables({ tables, rows }: CodeBook): CodeTable[] {
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

/** Every page of the code book. @example listCodePages()[0]?.path // "/codes" */
export function listCodePages(): { path: string; title: string }[] {
  const tables = listCodeSystems().flatMap((system) => {
    const book = getCodeBook(system)
    const numbers = book ? Array.from({ length: countCodePages(book) }, (_, index) => index + 1) : []
    return book ? numbers.map((page) => ({ path: toCodePath(system, page), title: toCodeTitle(book, page) })) : []
  })
  return [{ path: '/codes', title: '코드표' }, ...tables]
}
