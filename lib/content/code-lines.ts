import { createMatcher, toNormal } from './code-matches'
import { getTopic } from './codes'
import { type ErrorPage, isRefund, toErrorKey, toErrorPath, toMessage } from './errors'
import type { CodeBook, CodeRow } from './schema-codes'

/** A row as the table shows it: where somebody wrote a page for it, that page's words and facts. */
export type CodeLine = ReturnType<typeof toLine>

type Facts = Pick<CodeRow, 'fixer' | 'retry' | 'money'>

const aboutRefund = (row: CodeRow) => row.topic.startsWith('refund')

/** The facts a table may state: that no money moved is left to the pages that give their reasons. */
function toFacts({ fixer, retry, money }: Facts): Facts {
  return { fixer, retry, money: money === 'maybe-charged' || money === 'charged' ? money : undefined }
}

/**
 * What to do: the advice of the topic for its reader; where a payment may have gone through, first of all to look for it.
 * @example toAdvice(row, row) // "카드사 앱에서 남은 한도를 봐요."
 */
export function toAdvice(row: CodeRow, { retry, money }: Facts, refund = aboutRefund(row)): string {
  const careful = (retry === 'check-first' || money === 'maybe-charged') && !refund
  return getTopic(careful ? 'check-first' : row.topic)?.[row.audience] ?? ''
}

/** Wordings that differ in more than spaces and marks. */
function dropSame(messages: string[]): string[] {
  const normal = messages.map(toNormal)
  return messages.filter((_, index) => normal.indexOf(normal[index] ?? '') === index)
}

function toLine(row: CodeRow, page: ErrorPage | undefined) {
  const facts = toFacts(page ?? row)
  const title = page && toMessage(page)
  const refund = page ? isRefund(page) : aboutRefund(row)
  return {
    id: row.id,
    codes: row.codes,
    messages: dropSame([...(title ? [title] : []), ...row.messages]),
    href: page && toErrorPath(toErrorKey(page)),
    facts,
    refund,
    advice: toAdvice(row, facts, refund),
    merchant: row.audience === 'merchant',
    inferred: row.inferred === true && !page,
  }
}

/**
 * Rows of a book as the table shows them.
 * @example toLines(book, listPageRows(book, 1))[0]?.advice // "정상이라는 뜻이에요. 주문 내역에서 확인해요."
 */
export function toLines(book: CodeBook, rows: CodeRow[]): CodeLine[] {
  const match = createMatcher(book)
  return rows.map((row) => toLine(row, match(row)))
}
