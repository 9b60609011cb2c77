import { firstPublished } from '@/lib/content/schema'
import type { CodeBook, CodeRow, CodeTable } from '@/lib/content/schema-codes'
import type { Fact } from './facts'
import { toParts } from './part'
import { toGuess } from './sort-topic'
import { toSource } from './source'

/** A single code makes no table. */
const fewestRows = 2
const byNumber = new Intl.Collator('en', { numeric: true })

/** 2020-07-07 → 2020-07: a table is known by its month. */
function toTable({ sources, as_of }: Fact): CodeTable | undefined {
  const [source] = sources.flatMap((one) => toSource(one) ?? [])
  return source && { ...source, asOf: as_of.slice(0, 7) }
}

const toKey = ({ title, asOf }: CodeTable) => `${title} ${asOf}`

/** The code where nobody else in the system has it, otherwise the name of the fact. */
function toId(fact: Fact, owners: Map<string, number>): string {
  const code = fact.codes[0] ?? ''
  return /^[A-Za-z0-9._-]+$/.test(code) && owners.get(code) === 1 ? code : fact.id
}

function countOwners(facts: Fact[]): Map<string, number> {
  const owners = new Map<string, number>()
  for (const { codes } of facts) for (const code of new Set(codes)) owners.set(code, (owners.get(code) ?? 0) + 1)
  return owners
}

function toRow(fact: Fact, id: string, part: number, table: number): CodeRow {
  return {
    id,
    codes: [...new Set(fact.codes)],
    messages: [...new Set(fact.messages.map(({ text }) => text.normalize('NFC')))],
    ...toGuess(fact),
    retry: fact.retry ?? undefined,
    money: fact.money ?? undefined,
    inferred: fact.basis === 'rule' ? true : undefined,
    part,
    table,
  }
}

/** Numbers first, then names, rows without a code last. */
function toRank(code: string): number {
  return code === '' ? 2 : Number(!/^-?\d+$/.test(code))
}

function compareRows(a: CodeRow, b: CodeRow): number {
  const [left = '', right = ''] = [a.codes[0], b.codes[0]]
  return (
    a.part - b.part || toRank(left) - toRank(right) || byNumber.compare(left, right) || byNumber.compare(a.id, b.id)
  )
}

/**
 * The code book of one system, in an order that depends on nothing but the facts. Undefined when too few have a source that may be shown.
 * @example toBook('kiwoompay', facts)?.rows.map((row) => row.id) // ["9029", "kiwoompay-safari-bc"]
 */
export function toBook(system: string, facts: Fact[]): CodeBook | undefined {
  const known = facts.flatMap((fact) => {
    const table = toTable(fact)
    return table ? [{ fact, table }] : []
  })
  const byAge = (a: CodeTable, b: CodeTable) => byNumber.compare(a.title, b.title) || a.asOf.localeCompare(b.asOf)
  const tables = [...new Map(known.map(({ table }) => [toKey(table), table])).values()].sort(byAge)
  const keys = tables.map(toKey)
  const parts = toParts(known.map(({ fact }) => fact.surface))
  const owners = countOwners(known.map(({ fact }) => fact))
  const rows = known.map(({ fact, table }) =>
    toRow(fact, toId(fact, owners), parts.toIndex(fact.surface), keys.indexOf(toKey(table))),
  )
  if (rows.length < fewestRows) return undefined
  return { system, updated: firstPublished, parts: parts.names, tables, rows: rows.sort(compareRows) }
}

function toLine({ codes, messages, audience, part, table, ...row }: CodeRow): string {
  const { id, topic, ...facts } = row
  const known = { codes: codes.length > 0 ? codes : undefined, messages: messages.length > 0 ? messages : undefined }
  const reader = audience === 'merchant' ? audience : undefined
  return JSON.stringify({
    id,
    ...known,
    topic,
    audience: reader,
    ...facts,
    part: part || undefined,
    table: table || undefined,
  })
}

/**
 * A code book as it stands in its file: one row a line, what is usual left out.
 * @example toText(book) // "{\n\"system\": \"kiwoompay\",\n…"
 */
export function toText({ system, updated, parts, tables, rows }: CodeBook): string {
  const list = (lines: string[]) => `[\n${lines.join(',\n')}\n]`
  const changed = updated === firstPublished ? '' : `"updated": ${JSON.stringify(updated)},\n`
  return `{
"system": ${JSON.stringify(system)},
${changed}"parts": ${list(parts.map((part) => JSON.stringify(part)))},
"tables": ${list(tables.map((table) => JSON.stringify(table)))},
"rows": ${list(rows.map(toLine))}
}
`
}
