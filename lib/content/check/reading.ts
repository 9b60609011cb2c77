import type { Content } from '../content'
import type { Fault } from '../fault'
import { listRead, listReadPages, type Read } from './texts'

/** Longest sentence in Hangul syllables (pages.md, Words): about one breath when read aloud. */
const longestSentence = 40
/** Short names in capitals that everybody in Korea knows: brands, devices, networks. */
const known = new Set(
  'AMEX ARS BC CC CD CSC DB GB GS IP JCB KB KT KTFC KTX LG LTE NH NFC PC QR SC SKT SMS SNS SPC SSG TV USB USIM VISA'.split(
    ' ',
  ),
)
/** Two to five capitals on their own; codes with digits or underscores are quoted, not said. */
const shortName = /(?<![A-Za-z0-9_.‑-])[A-Z]{2,5}(?![A-Za-z0-9_.-])/g

function checkSentences({ file, field, text }: Read): Fault[] {
  return text.split(/(?<=[.!?])\s+/).flatMap((sentence) => {
    const length = sentence.match(/[가-힣]/g)?.length ?? 0
    if (length <= longestSentence) return []
    return [{ file, field, reason: `한 문장이 ${length}글자예요. ${longestSentence}글자 안으로 나눠요: ${sentence}` }]
  })
}

/** Names that the page quotes or that the lists explain. */
function listExplained(content: Content): string {
  const { terms, systems, receipts, contacts } = content
  const named = [...terms, ...systems, ...receipts].flatMap((one) => [one.name, ...one.aliases])
  const printed = receipts.flatMap((one) => one.statementNames)
  const codes = content.errors.flatMap((one) => one.codes)
  return [...named, ...printed, ...contacts.map((one) => one.name), ...codes].join(' ')
}

function toQuoted(page: object): string {
  return JSON.stringify(['messages', 'codes'].map((field) => Object.entries(page).find(([key]) => key === field)))
}

function checkWords(page: { file: string }, read: Read[], explained: string): Fault[] {
  const quoted = toQuoted(page)
  const says = (text: string, name: string) => new RegExp(`(?<![A-Za-z])${name}(?![a-z])`).test(text)
  return read.flatMap(({ file, field, text }) =>
    (text.replace(/“[^”]*”|\[[^\]]*\]/g, '').match(shortName) ?? [])
      .filter((name) => !known.has(name) && !says(explained, name) && !says(quoted, name))
      .map((name) => ({ file, field, reason: `'${name}'의 뜻을 glossary.yaml에 적거나 쉬운 말로 바꿔요` })),
  )
}

/**
 * What makes a page hard to read: a sentence longer than a breath, and on shoppers' pages a short name that no list explains.
 * @example checkReading(content)[0]?.reason // "'CAVV'의 뜻을 glossary.yaml에 적거나 쉬운 말로 바꿔요"
 */
export function checkReading(content: Content): Fault[] {
  const explained = listExplained(content)
  return listReadPages(content).flatMap((page) => {
    const read = listRead(page)
    const forMerchants = 'audience' in page && page.audience === 'merchant'
    return [...read.flatMap(checkSentences), ...(forMerchants ? [] : checkWords(page, read, explained))]
  })
}
