import { countCodePages, toCodePath } from './code-paging'
import type { CodeBook } from './schema-codes'

/** Links to the other pages of a table. A page without a number stands for those left out. */
export type Pager = ReturnType<typeof toPager>

/** Page numbers worth showing; undefined stands for a gap. @example toPagerNumbers(2, 14) // [1, 2, 3, undefined, 14] */
export function toPagerNumbers(page: number, pages: number): (number | undefined)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages)
  const shown = [...new Set(near)].sort((a, b) => a - b)
  return shown.flatMap((one, index) => (index > 0 && one - (shown[index - 1] ?? 0) > 1 ? [undefined, one] : [one]))
}

/**
 * The way through a table of many pages.
 * @example toPager(book, 2).previous // "/codes/nhn-kcp"
 */
export function toPager(book: CodeBook, page: number) {
  const pages = countCodePages(book)
  return {
    page,
    pages,
    numbers: toPagerNumbers(page, pages).map((number) =>
      number ? { number, href: toCodePath(book.system, number) } : undefined,
    ),
    previous: page > 1 ? toCodePath(book.system, page - 1) : undefined,
    next: page < pages ? toCodePath(book.system, page + 1) : undefined,
  }
}
