import { visit } from 'unist-util-visit'
import { listBodySteps, readBody } from '../body'
import type { Content } from '../content'
import { isQuestion } from '../diagnose'
import { toErrorKey } from '../errors'
import type { Fault } from '../fault'
import { parseInline } from '../markdown'

type Known = { errors: Set<string>; guides: Set<string>; receipts: Set<string>; systems: Set<string> } & {
  screens: Set<string>
  contacts: Set<string>
}

function toKnown(content: Content): Known {
  return {
    errors: new Set(content.errors.map(toErrorKey)),
    guides: new Set(content.guides.map((page) => page.slug)),
    receipts: new Set(content.receipts.map((page) => page.slug)),
    systems: new Set(content.systems.map((page) => page.key)),
    screens: new Set(content.screens.map((page) => page.key)),
    contacts: new Set(content.contacts.map((page) => page.key)),
  }
}

const nouns: Record<keyof Known, string> = {
  errors: '오류',
  guides: '안내',
  receipts: '조회처',
  systems: '서비스',
  screens: '그린 화면',
  contacts: '연락처',
}

function missing(known: Known, kind: keyof Known, file: string, field: string, names: (string | undefined)[]): Fault[] {
  return names
    .filter((name) => name !== undefined && !known[kind].has(name))
    .map((name) => ({ file, field, reason: `${nouns[kind]} 목록에 없어요: ${name}` }))
}

const components: Record<string, keyof Known> = {
  Screen: 'screens',
  Contact: 'contacts',
  Receipt: 'receipts',
  Message: 'errors',
}

function checkBody(known: Known, file: string, body: string): Fault[] {
  const { uses, faults } = readBody(file, body)
  const references = uses.flatMap((use) => {
    const kind = components[use.component]
    return kind ? missing(known, kind, file, `본문 ${use.line}번째 줄`, [use.attributes.name ?? '']) : []
  })
  const { steps, faults: stepFaults } = listBodySteps(file, body)
  return [
    ...faults,
    ...stepFaults,
    ...references,
    ...missing(
      known,
      'screens',
      file,
      'Step screen',
      steps.map((s) => s.screen),
    ),
  ]
}

function checkFlow(known: Known, flow: Content['flows'][number]): Fault[] {
  const { file } = flow
  return flow.nodes.flatMap((node) => {
    if (isQuestion(node)) return missing(known, 'screens', file, `${node.id}.screen`, [node.screen])
    const targets = node.links.flatMap((link) => {
      if ('error' in link) return missing(known, 'errors', file, `${node.id}.links`, [link.error])
      if ('guide' in link) return missing(known, 'guides', file, `${node.id}.links`, [link.guide])
      return missing(known, 'receipts', file, `${node.id}.links`, [link.receipt])
    })
    return [...targets, ...missing(known, 'contacts', file, `${node.id}.contacts`, node.contacts)]
  })
}

/**
 * Names that point at nothing: services, guides, errors, receipts, screens, contacts.
 * @example checkReferences(content)[0]?.reason // "안내 목록에 없어요: iphone-kakaopy"
 */
export function checkReferences(content: Content): Fault[] {
  const known = toKnown(content)
  return [
    ...content.errors.flatMap(({ file, ...page }) => [
      ...missing(known, 'systems', file, 'system', [page.system]),
      ...missing(known, 'guides', file, 'guides', page.guides),
      ...missing(known, 'errors', file, 'similar', page.similar),
      ...missing(known, 'contacts', file, 'escalate.contacts', page.escalate.contacts),
      ...missing(
        known,
        'screens',
        file,
        'steps.screen',
        page.steps.map((step) => step.screen),
      ),
      ...checkBody(known, file, page.body),
    ]),
    ...content.guides.flatMap(({ file, ...page }) => [
      ...missing(known, 'systems', file, 'system', [page.system]),
      ...missing(known, 'errors', file, 'errors', page.errors),
      ...missing(known, 'guides', file, 'related', page.related),
      ...checkBody(known, file, page.body),
    ]),
    ...content.choosers.flatMap(({ file, ...page }) => [
      ...missing(
        known,
        'errors',
        file,
        'options.error',
        page.options.map((option) => option.error),
      ),
      ...missing(known, 'guides', file, 'guides', page.guides),
    ]),
    ...content.receipts.flatMap((page) => [
      ...missing(known, 'contacts', 'content/receipts.yaml', `${page.slug}.contacts`, page.contacts),
      ...missing(known, 'guides', 'content/receipts.yaml', `${page.slug}.guides`, page.guides),
      ...missing(
        known,
        'screens',
        'content/receipts.yaml',
        `${page.slug}.steps`,
        page.steps.map((step) => step.screen),
      ),
    ]),
    ...content.flows.flatMap((flow) => [
      ...missing(known, 'systems', flow.file, 'system', [flow.system]),
      ...checkFlow(known, flow),
    ]),
    ...missing(known, 'errors', 'content/site.yaml', 'shown', content.site.shown),
  ]
}

/** Link targets of inline Markdown, those of pictures and definitions too. @example listLinks('[보기](/guides/x)') // ["/guides/x"] */
export function listLinks(text: string): string[] {
  const links: string[] = []
  if (!text.includes('](') && !text.includes(']:')) return links
  visit(parseInline(text), ['link', 'image', 'definition'], (node) => {
    if ('url' in node) links.push(node.url)
  })
  return links
}
