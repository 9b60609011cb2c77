import type { Content } from '../content'
import { toErrorKey } from '../errors'
import type { Fault } from '../fault'
import { listRepeats } from './repeats'
import { listStepped } from './stepped'

function checkIds(content: Content): Fault[] {
  const receipts = content.receipts.map((page) => ({ id: page.id, file: 'content/receipts.yaml' }))
  const all = [...content.errors, ...content.choosers, ...content.guides, ...content.flows, ...receipts]
  return listRepeats(all, (page) => page.id).map((page) => ({
    file: page.file,
    field: 'id',
    reason: `다른 글이 이미 쓰는 id예요: ${page.id}`,
  }))
}

function checkKeys(content: Content): Fault[] {
  const lists = {
    screens: content.screens,
    systems: content.systems,
    contacts: content.contacts,
    glossary: content.terms,
  }
  return Object.entries(lists).flatMap(([name, list]) =>
    listRepeats<{ key: string }>(list, (one) => one.key).map((one) => ({
      file: `content/${name}`,
      field: 'key',
      reason: `두 번 나와요: ${one.key}`,
    })),
  )
}

function checkSteps(content: Content): Fault[] {
  return listStepped(content).flatMap(({ file, steps }) => {
    const ids = steps.flatMap((step) => [step.id, ...step.formerly])
    return listRepeats(ids, (id) => id).map((id) => ({
      file,
      field: 'steps.id',
      reason: `한 쪽에 같은 단계 id가 두 번 나와요: ${id}`,
    }))
  })
}

const normal = (text: string) => text.replace(/[\s.,!?·…]/g, '').toLowerCase()

/** A chooser that has the wording and offers both pages makes it clear which is meant. */
function isChosen(content: Content, text: string, keys: string[]): boolean {
  return content.choosers.some((chooser) => {
    const offered = chooser.options.map((option) => option.error)
    return chooser.messages.some((one) => normal(one.text) === text) && keys.every((key) => offered.includes(key))
  })
}

function checkMessages(content: Content): Fault[] {
  const claims = content.errors.flatMap((page) =>
    [...new Set(page.messages.map((one) => normal(one.text)))].map((text) => ({ text, page })),
  )
  return listRepeats(claims, (claim) => claim.text).flatMap(({ text, page }) => {
    const other = claims.find((claim) => claim.text === text)?.page ?? page
    if (isChosen(content, text, [toErrorKey(page), toErrorKey(other)])) return []
    const reason = `같은 문구를 ${toErrorKey(other)}도 가지고 있어요. 한 쪽으로 합치거나, 둘을 고르는 쪽(errors/common)을 만들어요`
    return [{ file: page.file, field: 'messages', reason }]
  })
}

/** A route without a page cannot be exported. */
function checkPresence(content: Content): Fault[] {
  const folders = {
    errors: 'content/errors',
    choosers: 'content/errors/common',
    guides: 'content/guides',
    flows: 'content/diagnose',
  } as const
  const kinds = ['errors', 'choosers', 'guides', 'flows'] as const
  return kinds
    .filter((kind) => content[kind].length === 0)
    .map((kind) => ({ file: folders[kind], field: '파일', reason: '하나는 있어야 해요' }))
}

/**
 * Things that must be one of a kind: ids, keys, step ids, wordings.
 * @example checkIdentity(content).length // 0
 */
export function checkIdentity(content: Content): Fault[] {
  return [checkPresence, checkIds, checkKeys, checkSteps, checkMessages].flatMap((check) => check(content))
}
