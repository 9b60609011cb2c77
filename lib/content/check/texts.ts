import { readBody } from '../body'
import type { Content } from '../content'
import { toPlain } from '../markdown'

/** Every string inside a value, with its field. */
export function* eachText(value: unknown, field: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [field, value]
  else if (Array.isArray(value)) for (const [index, one] of value.entries()) yield* eachText(one, `${field}.${index}`)
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value))
      if (key !== 'body' && key !== 'file') yield* eachText(one, field ? `${field}.${key}` : key)
}

/** Fields whose words are not ours to choose, or that nobody reads as a sentence. */
const quoted = ['messages', 'codes', 'mustFind', 'mustNotFind', 'sources', 'similar', 'errors', 'guides', 'related']
const names = ['id', 'slug', 'system', 'screen', 'contacts', 'formerly', 'statementNames', 'aliases', 'error', 'url']
const silent = new Set([...quoted, ...names])
const isRead = (field: string) => !field.split('.').some((part) => silent.has(part))

/** A text of ours, as it is read: plain, with the field it stands in. */
export type Read = { file: string; field: string; text: string }

function listBody(file: string, body: string): Read[] {
  const { uses, texts } = readBody(file, body)
  const steps = uses.flatMap(({ component, attributes: { do: act, how, expect, else: other } }) =>
    component === 'Step' ? [act, how, expect, other].filter((text) => text !== undefined) : [],
  )
  return [...texts, ...steps.map(toPlain)].map((text) => ({ file, field: '본문', text }))
}

/**
 * Everything a visitor reads on one page, field by field; quoted messages, names and tables left out.
 * @example listRead({ file: 'x.mdx', meaning: '**다시** 해요.' }) // [{ file: 'x.mdx', field: 'meaning', text: '다시 해요.' }]
 */
export function listRead(page: { file: string; body?: string }): Read[] {
  const { file } = page
  const fields = [...eachText(page, '')].filter(([field]) => isRead(field))
  const written = fields.map(([field, text]) => ({ file, field, text: toPlain(text) }))
  return page.body === undefined ? written : [...written, ...listBody(file, page.body)]
}

/**
 * All pages that are read, each with its file.
 * @example listReadPages(content).length
 */
export function listReadPages(content: Content) {
  const receipts = content.receipts.map((page) => ({ ...page, file: `content/receipts.yaml ${page.slug}` }))
  return [...content.errors, ...content.choosers, ...content.guides, ...content.flows, ...receipts]
}
