import { listChoosers, toChooserPath } from '@/lib/content/choosers'
import { getContact, getSite } from '@/lib/content/lists'
import type { Source, Step } from '@/lib/content/schema'
import { type FactKind, factLabels, toFactWords } from '@/lib/facts'

/** Blocks of a Markdown text with an empty line between. @example toBlocks(['# 제목', undefined, '글']) // "# 제목\n\n글\n" */
export function toBlocks(blocks: (string | undefined | false)[]): string {
  return `${blocks.filter((block) => block).join('\n\n')}\n`
}

/** Inline Markdown of ours with its links made whole. @example toWhole('[보기](/guides/x)') // "[보기](https://help.example.kr/guides/x)" */
export function toWhole(text: string): string {
  return text.replaceAll('](/', `](${getSite().url}/`)
}

/** A heading with what stands below it; nothing where there is nothing to say. */
export function toSection(title: string, text: string): string | undefined {
  return text === '' ? undefined : `## ${title}\n\n${text}`
}

/** A list, one line each. @example toList(['가', '나']) // "- 가\n- 나" */
export function toList(lines: string[]): string {
  return lines.map((line) => `- ${toWhole(line)}`).join('\n')
}

/** Links as a list. @example toLinks([{ href: '/about', title: '누가' }]) // "- [누가](https://help.example.kr/about)" */
export function toLinks(rows: { href: string; title: string; quoted?: boolean; under?: string }[]): string {
  const toLabel = (title: string) => title.replace(/[[\]]/g, '\\$&')
  return toList(
    rows.map(({ href, title, quoted, under }) => {
      return `[${toLabel(quoted ? `“${title}”` : title)}](${href})${under ? `: ${under}` : ''}`
    }),
  )
}

type Values = Partial<Record<FactKind, string | undefined>>
const kinds: FactKind[] = ['fixer', 'retry', 'money']

/** The three facts as a list; what is not known is left out. */
export function toFactList(values: Values, notes: Values = {}, refund = false): string {
  return toList(
    kinds.flatMap((kind) => {
      const words = toFactWords(kind, values[kind], refund)
      return words ? [`${factLabels[kind]}: **${words.value}**${notes[kind] ? ` (${notes[kind]})` : ''}`] : []
    }),
  )
}

/** Steps as a numbered list, with what is seen and what to do when it is not. */
export function toStepList(steps: Step[]): string {
  return steps
    .map((step, index) => {
      const see = [
        step.expect && `- ${step.labels?.expect ?? '이렇게 보이면 됩니다'}: ${step.expect}`,
        step.else && `- ${step.labels?.else ?? '안 보이면'}: ${step.else}`,
      ]
      return [`${index + 1}. ${step.do}`, step.how, ...see].filter((line) => line).join('\n   ')
    })
    .map(toWhole)
    .join('\n')
}

/** Whom to turn to. */
export function toContactList(keys: string[]): string {
  const contacts = keys.flatMap((key) => getContact(key) ?? [])
  return toList(
    contacts.map(({ name, phone, url, remark }) => [name, phone, url, remark].filter((one) => one).join(' · ')),
  )
}

type Age = { id: string; checkedOn: string; checkedWith?: string; updated: string; sources: Source[] }

/** When and with what the page was checked, where it comes from, its short address. */
export function toProvenance({ id, checkedOn, checkedWith, updated, sources }: Age): string {
  const from = sources.map(({ title, url }) => (url ? `[${title}](${url})` : title)).join(', ')
  return toBlocks([
    '---',
    toList([
      `확인한 날: ${checkedOn}${checkedWith ? ` (${checkedWith})` : ''}`,
      `고친 날: ${updated}`,
      `출처: ${from}`,
      `짧은 주소: ${getSite().url}/s/${id}`,
    ]),
  ]).trim()
}

/** Wordings that lead to a question first, for whoever lists all pages. */
export const listChooserRows = () =>
  listChoosers().map((page) => ({ href: toChooserPath(page.slug), title: page.messages[0]?.text ?? '', quoted: true }))
