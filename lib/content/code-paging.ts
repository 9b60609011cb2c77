import type { CodeBook, CodeRow } from './schema-codes'

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
