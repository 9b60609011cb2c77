import { toCodePath } from './code-paging'
import { listMainTables, toAge } from './code-titles'
import { getCodeBook, listCodeSystems } from './codes'
import { toSystemName } from './systems'

/** The row that leads to a code table, or undefined where there is none. @example getCodeRow('nhn-kcp')?.aside // "646개" */
export function getCodeRow(system: string) {
  const book = getCodeBook(system)
  return (
    book && {
      href: toCodePath(system),
      title: `${toSystemName(system)} 코드표`,
      under: `${toAge(listMainTables(book))} 기준`,
      aside: `${book.rows.length.toLocaleString('ko')}개`,
    }
  )
}

/** Rows that lead to every code table. @example listCodeRows().length // 17 */
export function listCodeRows() {
  return listCodeSystems().flatMap((system) => {
    const row = getCodeRow(system)
    return row ? [{ ...row, title: toSystemName(system) }] : []
  })
}
