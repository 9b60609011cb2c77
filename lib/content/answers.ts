import type { Answer, AnswerStep } from '@/lib/answer'
import { listBodySteps } from './body'
import { type ChooserPage, listChoosers, toChooserPath } from './choosers'
import { type Flow, isQuestion, listFlows, toNodePath } from './diagnose'
import { type ErrorPage, getError, isRefund, listErrors, toErrorKey, toErrorPath, toMessage } from './errors'
import { type GuidePage, listGuides } from './guides'
import { getContact } from './lists'
import { toPlain } from './markdown'
import { listReceipts } from './receipts'
import type { Step } from './schema'
import type { Receipt } from './schema-lists'
import { toSystemName } from './systems'

const plain = (text: string | undefined) => (text === undefined ? undefined : toPlain(text))

/** A condition the page shows as a label stands before its text: "승인이 있으면 다시 결제하지 않아요." */
const labelled = (label: string | undefined, text: string | undefined) =>
  plain(label && text ? `${label} ${text}` : text)

function toStep(step: Step): AnswerStep {
  return {
    id: step.id,
    do: toPlain(step.do),
    how: plain(step.how),
    expect: labelled(step.labels?.expect, step.expect),
    else: labelled(step.labels?.else, step.else),
  }
}

function listContacts(keys: string[]): Answer['contacts'] {
  return keys.flatMap((key) => {
    const contact = getContact(key)
    return contact ? [{ name: contact.name, phone: contact.phone, url: contact.url }] : []
  })
}

const toTrust = ({ checkedOn, recheckBy, confidence }: Pick<Answer, 'checkedOn' | 'recheckBy' | 'confidence'>) => ({
  ...{ checkedOn, recheckBy, confidence },
})
const toPlace = (page: { system: string; situation: string }) => ({
  system: page.system,
  systemName: toSystemName(page.system),
  situation: page.situation,
})

/** An error page as plain data. @example toErrorAnswer(page).steps[0]?.id // "open-payment" */
export function toErrorAnswer(page: ErrorPage): Answer {
  const { id, codes, audience, fixer, retry, money } = page
  return {
    ...{ id, path: toErrorPath(toErrorKey(page)), kind: 'error', title: toMessage(page) },
    ...{ ...toPlace(page), codes, audience, meaning: toPlain(page.meaning), fixer, retry, money },
    ...{ refund: isRefund(page), confirm: plain(page.confirm), alert: plain(page.alert?.text) },
    ...{ steps: page.steps.map(toStep), verify: page.verify.title, contacts: listContacts(page.escalate.contacts) },
    ...toTrust(page),
  }
}

/** A wording that several pages share: its answer is the question which one. @example toChooserAnswer(page).question // "어디에서 떴나요?" */
export function toChooserAnswer(page: ChooserPage): Answer {
  const choices = page.options.flatMap(({ label, error }) => {
    const target = getError(error)
    return target ? [{ label, path: `/s/${target.id}` }] : []
  })
  return {
    ...{ id: page.id, path: toChooserPath(page.slug), kind: 'error', title: toMessage(page), codes: [] },
    ...{ system: 'common', systemName: '여러 곳에서 떠요', situation: '고르기', audience: 'shopper' },
    ...{ meaning: toPlain(page.meaning), alert: plain(page.alert?.text), steps: [], contacts: [] },
    ...{ question: page.question, choices, ...toTrust(page) },
  }
}

/** A guide as plain data, its steps in the order of the text. @example toGuideAnswer(guide).steps.length // 4 */
export function toGuideAnswer(page: GuidePage): Answer {
  return {
    ...{ id: page.id, path: `/guides/${page.slug}`, kind: 'guide', title: page.title, codes: [] },
    ...{ ...toPlace(page), audience: page.audience, meaning: toPlain(page.lead), contacts: [] },
    ...{ steps: listBodySteps(page.file, page.body).steps.map(toStep), ...toTrust(page) },
  }
}

/** A decision tree: its first question. @example toFlowAnswer(flow).choices?.length // 6 */
export function toFlowAnswer(flow: Flow): Answer {
  const [root] = flow.nodes
  const asks = root && isQuestion(root) ? root : undefined
  const choices = asks?.options.map(({ label, to }) => ({ label, path: toNodePath(flow, to) }))
  return {
    ...{ id: flow.id, path: `/diagnose/${flow.slug}`, kind: 'diagnose', title: flow.title, codes: [] },
    ...{ ...toPlace({ system: flow.system, situation: '진단' }), audience: 'shopper', meaning: toPlain(flow.lead) },
    ...{ steps: [], contacts: [], question: asks?.question, choices, ...toTrust(flow) },
  }
}

/** Where receipts of one PG are found. @example toReceiptAnswer(receipt).contacts[0]?.name // "결제내역 조회 열기" */
export function toReceiptAnswer(page: Receipt): Answer {
  const lookup = page.lookup ? [{ name: page.lookup.label, url: page.lookup.url }] : []
  return {
    ...{ id: page.id, path: `/receipts/${page.slug}`, kind: 'receipt', title: page.title, codes: [] },
    ...{ system: page.slug, systemName: page.name, situation: '영수증', audience: 'shopper' },
    ...{ meaning: toPlain(page.lead), alert: plain(page.alert?.text), steps: page.steps.map(toStep) },
    ...{ contacts: [...lookup, ...listContacts(page.contacts)], ...toTrust(page) },
  }
}

/**
 * Every page that has a short id, as plain data.
 * @example listAnswers().find((answer) => answer.id === 'kr44')?.title // "비밀번호 오류"
 */
export function listAnswers(): Answer[] {
  return [
    ...listErrors().map(toErrorAnswer),
    ...listChoosers().map(toChooserAnswer),
    ...listGuides().map(toGuideAnswer),
    ...listFlows().map(toFlowAnswer),
    ...listReceipts().map(toReceiptAnswer),
  ]
}
