import type { Content } from '../content'
import type { Fault } from '../fault'
import { addToLedger, type Ledger, ledgerFile, listAddresses, readAddresses, readLedger } from '../ledger'
import { listPages, type Page } from '../pages'
import { findRedirects } from '../redirects'

/** What is served today: pages, redirects, what is gone for good, anchors of steps. */
type Served = { has(address: string): boolean }

/** The field of the fault that --record mends. */
export const unrecorded = '새 주소'

function toReason(address: string): string {
  const [, s, id = '', step] = address.split('/')
  const anchor = address.split('#')[1] ?? (s === 's' ? step : undefined)
  if (anchor) return `펴낸 단계가 없어졌어요. 이름을 바꿨거나 합쳤으면 지금 단계의 formerly에 ${anchor}을(를) 적어요`
  if (s === 's') return `펴낸 짧은 주소가 없어졌어요. id는 바꾸지 않아요. 그 글의 id를 ${id}로 되돌려요`
  const slug = address.split('/').at(-1)
  return `펴낸 주소가 없어졌어요. 옮겼으면 새 글의 formerly에 ${slug}을(를), 아주 없앴으면 content/gone.yaml에 "- path: ${address}"를 적어요`
}

/** Of an entry without a page only the page is worth a word: the rest follows it. */
function listLost(ledger: Ledger, served: Served): string[] {
  return Object.entries(ledger).flatMap(([path, entry]) => {
    const lost = listAddresses(path, entry).filter((address) => !served.has(address))
    const [first = ''] = lost
    return first === path || first === `/s/${entry.id}` ? [first] : lost
  })
}

/**
 * Published addresses that lead nowhere any more, and addresses that are not in the ledger yet.
 * @example listLedgerFaults({ '/guides/old': {} }, [], served)[0]?.field // "/guides/old"
 */
export function listLedgerFaults(ledger: Ledger, pages: readonly Page[], served: Served): Fault[] {
  const lost = listLost(ledger, served).map((field) => ({ file: ledgerFile, field, reason: toReason(field) }))
  const known = new Set(Object.entries(ledger).flatMap(([path, entry]) => listAddresses(path, entry)))
  const today = Object.entries(addToLedger(ledger, pages)).flatMap(([path, entry]) => listAddresses(path, entry))
  const fresh = today.filter((address) => !known.has(address))
  const reason = `장부에 없는 주소가 ${fresh.length}개예요 (${fresh[0]} …). npm run content -- --record 로 적어요`
  return [...lost, ...(fresh.length > 0 ? [{ file: ledgerFile, field: unrecorded, reason }] : [])]
}

function checkGone({ gone }: Content, ledger: Ledger, living: Set<string>): Fault[] {
  const known = new Set(Object.entries(ledger).flatMap(([path, entry]) => listAddresses(path, entry)))
  const fault = (field: string, reason: string) => ({ file: 'content/gone.yaml', field, reason })
  return gone.flatMap(({ path, to }) => [
    ...(living.has(path) ? [fault(path, '지금 있는 글이에요')] : []),
    ...(known.has(path) ? [] : [fault(path, '펴낸 적이 없는 주소예요')]),
    ...(to === undefined || living.has(to.replace(/#.*/, '')) ? [] : [fault(path, `to가 가리키는 글이 없어요: ${to}`)]),
  ])
}

/**
 * Every address ever published still answers: with a page, one redirect, or that it is gone.
 * @example checkLedger(content) // []
 */
export function checkLedger(content: Content): Fault[] {
  const ledger = readLedger()
  const pages = listPages()
  const { clashes } = findRedirects(pages)
  if (clashes.length > 0) return clashes.map((reason) => ({ file: 'content', field: 'formerly', reason }))
  const { redirects, gone } = readAddresses()
  const anchors = pages.flatMap(({ path, steps }) =>
    steps.flatMap((step) => [step.id, ...step.formerly].map((name) => `${path}#${name}`)),
  )
  const living = new Set(pages.map((page) => page.path))
  const served = new Set([...living, ...Object.keys(redirects), ...Object.keys(gone), ...anchors])
  return [...listLedgerFaults(ledger, pages, served), ...checkGone(content, ledger, living)]
}
