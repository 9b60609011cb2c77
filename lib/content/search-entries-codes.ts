import type { SearchEntry } from '@/lib/search/entry'
import { toAdvice } from './code-lines'
import { createMatcher } from './code-matches'
import { toRowPath } from './code-paging'
import { getCodeBook, getTopic, listCodeSystems } from './codes'
import { getContent } from './content'
import type { CodeBook } from './schema-codes'

function listBookEntries(book: CodeBook): SearchEntry[] {
  const system = getContent().systems.find((one) => one.key === book.system)
  const match = createMatcher(book)
  return book.rows.flatMap((row, index) => {
    const [title = row.codes[0] ?? ''] = row.messages
    const written = match(row)?.messages.map((message) => message.text)
    if (written && row.messages.every((message) => written.includes(message))) return []
    return [
      {
        id: `${book.system}/${row.id}`,
        path: toRowPath(book, index),
        kind: 'code' as const,
        system: book.system,
        systemName: system?.name ?? book.system,
        systemAliases: system?.aliases ?? [],
        situation: getTopic(row.topic)?.name ?? '',
        title,
        messages: row.messages.length > 0 ? row.messages : [title],
        codes: row.codes,
        phrases: [],
        facts: { fixer: row.fixer, retry: row.retry, money: row.money === 'not-charged' ? undefined : row.money },
        meaning: toAdvice(row, row),
        audience: row.audience,
      },
    ]
  })
}

/**
 * Every row of the code book that search can find, for an index of its own. Rows whose page says the same are left to that page.
 * @example listCodeEntries().find((entry) => entry.codes.includes('CC61'))?.path // "/codes/nhn-kcp/13#CC61"
 */
export function listCodeEntries(): SearchEntry[] {
  return listCodeSystems().flatMap((system) => {
    const book = getCodeBook(system)
    return book ? listBookEntries(book) : []
  })
}
