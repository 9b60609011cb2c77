import { toLines } from './code-lines'
import { toPager } from './code-pager'
import { countCodePages, listPageRows, toRowPath } from './code-paging'
import { listMainTables, toAge } from './code-titles'
import type { CodeBook, CodeRow } from './schema-codes'

/** Jumps worth a place above the table. */
const fewest = 10
const most = 8

/** The company numbers in old tables may have moved on. */
const phoneNumber = /\d{3,4}-\d{4}/

/**
 * Codes that begin alike.
 * @example toFamily('CC61') // "CC…"
 * @example toFamily('INVALID_URL') // "INVALID_…"
 */
export function toFamily(code: string): string {
  const word = /^[A-Z][A-Z\d]+_/.exec(code)?.[0] ?? /^[A-Za-z]{1,2}/.exec(code)?.[0]
  return word ? `${word}…` : `${code.slice(0, 1)}${'x'.repeat(Math.max(0, code.length - 1))}`
}

type Jump = { name: string; count: number; href: string }

function toJumps(book: CodeBook, toName: (row: CodeRow) => string): Jump[] {
  const jumps = new Map<string, Jump>()
  for (const [index, row] of book.rows.entries()) {
    const name = toName(row)
    const known = jumps.get(name)
    if (known) known.count += 1
    else jumps.set(name, { name, count: 1, href: toRowPath(book, index) })
  }
  return [...jumps.values()]
}

/** Where in a long table to go: its parts, or in a table of one part the commonest beginnings of codes. */
function listJumps(book: CodeBook): { jumps: Jump[]; toName: (row: CodeRow) => string } {
  const toPart = (row: CodeRow) => book.parts[row.part] ?? ''
  if (book.parts.length > 1) return { jumps: toJumps(book, toPart), toName: toPart }
  const toName = (row: CodeRow) => toFamily(row.codes[0] ?? '')
  const large = toJumps(book, toName).filter((jump) => jump.count >= fewest)
  const kept = [...large].sort((a, b) => b.count - a.count).slice(0, most)
  return { jumps: large.length > 1 ? large.filter((jump) => kept.includes(jump)) : [], toName }
}

function listSections(book: CodeBook, rows: CodeRow[]) {
  const lines = toLines(book, rows)
  return book.parts.flatMap((name, part) => {
    const own = rows.filter((row) => row.part === part)
    const tables = book.tables.filter((_, index) => own.some((row) => row.table === index))
    if (own.length === 0) return []
    const heading = book.parts.length > 1 ? { name, age: toAge(tables) } : undefined
    return [{ heading, lines: lines.filter((_, index) => rows[index]?.part === part) }]
  })
}

/**
 * All that a page of a table shows.
 * @example readCodePage(book, 1).age // "2020년 7월"
 */
export function readCodePage(book: CodeBook, page: number) {
  const rows = listPageRows(book, page)
  const tables = book.tables.filter((_, index) => rows.some((row) => row.table === index))
  const { jumps, toName } = listJumps(book)
  const here = rows[0] && toName(rows[0])
  return {
    sections: listSections(book, rows),
    jumps: countCodePages(book) > 1 ? jumps.map((jump) => ({ ...jump, current: jump.name === here })) : [],
    pager: toPager(book, page),
    sources: tables.map((table) => ({ ...table, age: toAge([table]) })),
    age: toAge(listMainTables({ tables: book.tables, rows })),
    hasPhone: rows.some((row) => row.messages.some((message) => phoneNumber.test(message))),
  }
}
