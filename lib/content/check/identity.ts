import { listBodySteps } from '../body'
import type { Content } from '../content'
import { isQuestion } from '../diagnose'
import { toErrorKey } from '../errors'
import type { Fault } from '../fault'

function repeats<T>(values: T[], key: (value: T) => string): T[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const name = key(value)
    const again = seen.has(name)
    seen.add(name)
    return again
  })
}

function checkIds(content: Content): Fault[] {
  const receipts = content.receipts.map((page) => ({ id: page.id, file: 'content/receipts.yaml' }))
  const all = [...content.errors, ...content.choosers, ...content.guides, ...content.flows, ...receipts]
  return repeats(all, (page) => page.id).map((page) => ({
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
    repeats<{ key: string }>(list, (one) => one.key).map((one) => ({
      file: `content/${name}`,
      field: 'key',
      reason: `두 번 나와요: ${one.key}`,
    })),
  )
}

function checkSteps(content: Content): Fault[] {
  const pages = [
    ...content.errors.map((page) => ({ file: page.file, steps: page.steps })),
    ...content.guides.map((page) => ({ file: page.file, steps: listBodySteps(page.file, page.body).steps })),
    ...content.receipts.map((page) => ({ file: `content/receipts.yaml ${page.slug}`, steps: page.steps })),
  ]
  return pages.flatMap(({ file, steps }) => {
    const ids = steps.flatMap((step) => [step.id, ...step.formerly])
    return repeats(ids, (id) => id).map((id) => ({
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
  return repeats(claims, (claim) => claim.text).flatMap(({ text, page }) => {
    const other = claims.find((claim) => claim.text === text)?.page ?? page
    if (isChosen(content, text, [toErrorKey(page), toErrorKey(other)])) return []
    const reason = `같은 문구를 ${toErrorKey(other)}도 가지고 있어요. 한 쪽으로 합치거나, 둘을 고르는 쪽(errors/common)을 만들어요`
    return [{ file: page.file, field: 'messages', reason }]
  })
}

function checkTree(flow: Content['flows'][number]): Fault[] {
  const { file, nodes } = flow
  const [root] = nodes
  const targets = nodes.flatMap((node) => (isQuestion(node) ? node.options.map((option) => option.to) : []))
  const ids = nodes.map((node) => node.id)
  const fault = (field: string, reason: string) => ({ file, field, reason })
  return [
    ...(root && isQuestion(root) ? [] : [fault('nodes.0', '첫 마디는 질문이어야 해요')]),
    ...repeats(ids, (id) => id).map((id) => fault(id, '같은 id의 마디가 두 번 나와요')),
    ...targets.filter((to) => !ids.includes(to)).map((to) => fault(to, '답이 가리키는 마디가 없어요')),
    ...repeats(targets, (to) => to).map((to) =>
      fault(to, '두 답이 같은 마디로 가요. 마디마다 오는 길은 하나여야 해요'),
    ),
    ...targets.filter((to) => to === root?.id).map((to) => fault(to, '첫 마디로 돌아갈 수 없어요')),
    ...ids
      .slice(1)
      .filter((id) => !targets.includes(id))
      .map((id) => fault(id, '아무 답도 이 마디로 오지 않아요')),
  ]
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
 * Things that must be one of a kind: ids, keys, step ids, wordings, and one way to every node of a diagnosis.
 * @example checkIdentity(content).length // 0
 */
export function checkIdentity(content: Content): Fault[] {
  return [checkPresence, checkIds, checkKeys, checkSteps, checkMessages]
    .flatMap((check) => check(content))
    .concat(content.flows.flatMap(checkTree))
}
