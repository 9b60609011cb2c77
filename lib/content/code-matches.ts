import { type ErrorPage, listErrors } from './errors'
import type { CodeBook, CodeRow } from './schema-codes'

/** A wording without what tables write in different ways. @example toNormal('미등록 가맹점.') // "미등록가맹점" */
export function toNormal(text: string): string {
  return text.replace(/[\s.,!?·…]/g, '').toLowerCase()
}

/**
 * Finds the page written for a row: the same system and code, and the same wording where several rows share the code.
 * @example createMatcher(book)(row)?.slug // "cc61-limit"
 */
export function createMatcher(book: CodeBook): (row: CodeRow) => ErrorPage | undefined {
  const pages = listErrors().filter((page) => page.system === book.system && page.codes.length > 0)
  const owners = new Map<string, number>()
  for (const row of book.rows) for (const code of row.codes) owners.set(code, (owners.get(code) ?? 0) + 1)
  return (row) => {
    const claims = pages.filter((page) => page.codes.some((code) => row.codes.includes(code)))
    const words = row.messages.map(toNormal)
    const same = claims.find((page) => page.messages.some((message) => words.includes(toNormal(message.text))))
    const alone = claims.length === 1 && row.codes.every((code) => owners.get(code) === 1)
    return same ?? (alone ? claims[0] : undefined)
  }
}
