import type { SearchEntry } from '@/lib/search/entry'
import { listBodySteps } from './body'
import { listChoosers, toChooserPath } from './choosers'
import { getContent } from './content'
import { listFlows } from './diagnose'
import { listErrors, toErrorKey, toErrorPath, toMessage } from './errors'
import { toGist } from './gist'
import { listGuides } from './guides'
import { getContact } from './lists'
import { toPlain } from './markdown'
import { listReceipts } from './receipts'

function toService(key: string) {
  const system = getContent().systems.find((one) => one.key === key)
  return { system: key, systemName: system?.name ?? key, systemAliases: system?.aliases ?? [] }
}

function listErrorEntries(): SearchEntry[] {
  return listErrors().map((page) => ({
    ...toService(page.system),
    id: page.id,
    path: toErrorPath(toErrorKey(page)),
    kind: 'error',
    situation: page.situation,
    title: toMessage(page),
    messages: page.messages.map((message) => message.text),
    codes: page.codes,
    phrases: page.mustFind,
    facts: { fixer: page.fixer, retry: page.retry, money: page.money },
    steps: page.steps.length,
    meaning: toPlain(page.meaning),
    gist: toGist(page.meaning),
    audience: page.audience,
  }))
}

/** A shared wording belongs to no service: its answer is the question which one. */
function listChooserEntries(): SearchEntry[] {
  return listChoosers().map((page) => ({
    id: page.id,
    path: toChooserPath(page.slug),
    kind: 'error',
    system: 'common',
    systemName: '여러 곳에서 떠요',
    systemAliases: [],
    situation: '고르기',
    title: toMessage(page),
    messages: page.messages.map((message) => message.text),
    codes: [],
    phrases: page.mustFind,
    meaning: toPlain(page.meaning),
    gist: toGist(page.meaning),
    audience: 'shopper',
  }))
}

function listGuideEntries(): SearchEntry[] {
  return listGuides().map((page) => ({
    ...toService(page.system),
    id: page.id,
    path: `/guides/${page.slug}`,
    kind: 'guide',
    situation: page.situation,
    title: page.title,
    messages: [page.title],
    codes: [],
    phrases: page.mustFind,
    steps: listBodySteps(page.file, page.body).steps.length,
    meaning: toPlain(page.lead),
    audience: page.audience,
  }))
}

function listFlowEntries(): SearchEntry[] {
  return listFlows().map((flow) => ({
    ...toService(flow.system),
    id: flow.id,
    path: `/diagnose/${flow.slug}`,
    kind: 'diagnose',
    situation: '질문에 답하며 찾기',
    title: flow.title,
    messages: [flow.title],
    codes: [],
    phrases: flow.mustFind,
    meaning: toPlain(flow.lead),
  }))
}

/** Numbers of a PG: some people have nothing but the number on a text message. */
function listPhones(contacts: string[]): string[] {
  return contacts.flatMap((key) => getContact(key)?.phone ?? [])
}

function listReceiptEntries(): SearchEntry[] {
  return listReceipts().map((receipt) => ({
    id: receipt.id,
    path: `/receipts/${receipt.slug}`,
    kind: 'receipt',
    system: receipt.slug,
    systemName: receipt.name,
    systemAliases: receipt.aliases,
    situation: '영수증',
    title: receipt.title,
    messages: [receipt.title, ...receipt.statementNames, ...listPhones(receipt.contacts)],
    codes: [],
    phrases: receipt.mustFind,
    meaning: toPlain(receipt.lead),
  }))
}

/**
 * Everything that search can find, as the index is built from it.
 * @example listSearchEntries().find((entry) => entry.kind === 'guide')?.path // "/guides/aliexpress-payment-failed"
 */
export function listSearchEntries(): SearchEntry[] {
  return [
    ...listErrorEntries(),
    ...listChooserEntries(),
    ...listGuideEntries(),
    ...listFlowEntries(),
    ...listReceiptEntries(),
  ]
}
