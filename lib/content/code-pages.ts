import { countCodePages, toCodePath } from './code-paging'
import { toCodeTitle } from './code-titles'
import { getCodeBook, listCodeSystems } from './codes'
import type { CodeBook } from './schema-codes'

function listBooks(): CodeBook[] {
  return listCodeSystems().flatMap((system) => getCodeBook(system) ?? [])
}

function listNumbers(book: CodeBook): number[] {
  return Array.from({ length: countCodePages(book) }, (_, index) => index + 1)
}

/** Every page of every table. @example listCodePages()[0]?.path // "/codes/kakaopay" */
export function listCodePages(): { path: string; title: string; updated: string }[] {
  return listBooks().flatMap((book) =>
    listNumbers(book).map((page) => ({
      ...{ path: toCodePath(book.system, page), title: toCodeTitle(book, page), updated: book.updated },
    })),
  )
}

/** The pages after the first of every table, as Next names them. @example listLaterPages()[0] // { system: "kakaopay", n: "2" } */
export function listLaterPages(): { system: string; n: string }[] {
  return listBooks().flatMap((book) =>
    listNumbers(book)
      .slice(1)
      .map((page) => ({ system: book.system, n: String(page) })),
  )
}

/** A book and one of its later pages, or undefined where there is none. @example getPagedBook('nhn-kcp', '99') // undefined */
export function getPagedBook(system: string, n: string): { book: CodeBook; page: number } | undefined {
  const book = getCodeBook(system)
  const page = Number(n)
  return book && String(page) === n && listNumbers(book).slice(1).includes(page) ? { book, page } : undefined
}
