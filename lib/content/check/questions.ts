import { toChooserPath } from '../choosers'
import { type Content, getContent } from '../content'
import { toErrorKey, toErrorPath } from '../errors'
import type { Fault } from '../fault'
import { toPlain } from '../markdown'
import type { ToFirst } from './first'
import { eachText } from './texts'

const file = 'content/questions.yaml'
/** Bold marks and spaces are not read. */
const squeeze = (text: string) => text.replace(/[*\s]/g, '')

function listAddressed({ errors, choosers, guides, flows, receipts }: Content): [string, object][] {
  return [
    ...errors.map((page): [string, object] => [toErrorPath(toErrorKey(page)), page]),
    ...choosers.map((page): [string, object] => [toChooserPath(page.slug), page]),
    ...guides.map((page): [string, object] => [`/guides/${page.slug}`, page]),
    ...flows.map((page): [string, object] => [`/diagnose/${page.slug}`, page]),
    ...receipts.map((page): [string, object] => [`/receipts/${page.slug}`, page]),
  ]
}

function toText(page: object): string {
  const body = 'body' in page && typeof page.body === 'string' ? [page.body] : []
  const fields = [...eachText(page, '')].map(([, text]) => text)
  return squeeze([...fields, ...body].map(toPlain).join('\n'))
}

/** A question with what the search answers today. */
export type Answered = { about: string; ask: string; first: string; page: string; says: string; isSaid: boolean }

/**
 * Every question of questions.yaml, asked now.
 * @example listAnswered(createToFirst())[0]?.first // "/errors/apple/icloud-update-payment"
 */
export function listAnswered(toFirst: ToFirst): Answered[] {
  const content = getContent()
  const pages = new Map(listAddressed(content))
  return content.questions.flatMap(({ about, asks }) =>
    asks.map(({ ask, page, says }) => {
      const found = pages.get(page)
      const isSaid = found !== undefined && toText(found).includes(squeeze(says))
      return { about, ask, first: toFirst(ask), page, says, isSaid }
    }),
  )
}

/**
 * Questions that another page answers first, and answers that are no longer written there.
 * @example checkQuestions(createToFirst())[0]?.reason // "'MID가 뭐예요'로 찾으면 /glossary 이(가) 먼저 나와요"
 */
export function checkQuestions(toFirst: ToFirst): Fault[] {
  return listAnswered(toFirst).flatMap(({ about, ask, first, page, says, isSaid }) => [
    ...(first === page ? [] : [{ file, field: about, reason: `'${ask}'로 찾으면 ${first} 이(가) 먼저 나와요` }]),
    ...(isSaid ? [] : [{ file, field: about, reason: `${page}에 이 말이 없어요: ${says}` }]),
  ])
}
