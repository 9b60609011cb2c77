import type { StoredEntry } from '@/lib/search/entry'
import { loadIndex } from '@/lib/search/search'
import { parseIndexText } from '@/lib/search/serialized'
import { createEngine } from '@/server/engine'
import { createFeedbackPages } from '@/server/feedback/feedback-page'
import { createNotFoundPage } from '@/server/not-found-page'
import { createOpsPages } from '@/server/ops/ops-page'
import type { OpsReport } from '@/server/ops/report'
import type { SearchTexts } from '@/server/search-files'
import { createSearchPage } from '@/server/search-page'
import type { SlotMarkup } from './read-export'

// What services share, a wrong keyboard layout, initials, nothing of ours, a long paste, more than is searched.
const unusual = ['한도초과', '잔액부족', 'gksehchrhk', 'ㅎㄷㅊㄱ', '배송 언제 와요', '가'.repeat(2001)]

/** One title of each kind, alone and inside a longer text. */
function listTitles(entries: StoredEntry[]): string[] {
  const titles = new Map(entries.map(({ kind, title }) => [kind, title]))
  return [...titles.values()].flatMap((title) => [
    title,
    `결제하려고 했는데 아래처럼 떴어요.\n"${title}"\n어떻게 해야 하나요? 주문번호는 따로 있어요.`,
  ])
}

/** One address of each kind with each of its facts: a suggestion without facts shows none of their classes. */
function listAddresses(entries: StoredEntry[]): string[] {
  const addresses = entries.map(({ kind, facts = {}, path }) => [[kind, ...Object.values(facts)].join(), path] as const)
  return [...new Map(addresses).values()]
}

/** Every shape of what the server says at /feedback. */
function renderFeedback(): string {
  const pages = createFeedbackPages('<div data-slot="feedback"></div>')
  const about = { path: '/', step: 'first' }
  const sent = { path: '/', kind: 'wording', text: '' }
  return [pages.toReasons(about), pages.toThanks({ id: '1', path: '/' }), pages.toFault('', sent)].join('\n')
}

/** Every shape of /ops, with one of everything. */
function renderOps(): string {
  const pages = createOpsPages('<div data-slot="ops"></div>')
  const page = { path: '/', title: '글' }
  const nearest = { ...page, system: 'x' }
  const report: OpsReport = {
    ...{ from: '2026-01-01', to: '2026-01-02', systems: [{ key: 'x', name: 'X' }] },
    counts: { all: 5, solved: 1, unsolved: 1, stuck: 1, wordings: 1 },
    days: ['2026-01-01', '2026-01-02'].map((date) => ({ date, solved: 1, unsolved: 1, wordings: 1 })),
    pages: [{ ...page, solved: 1, unsolved: 1, stuck: 1 }],
    steps: [{ ...page, step: 'x', text: '1', count: 1, reasons: '' }],
    reasons: [{ name: '까닭', count: 1 }],
    wordings: [{ text: '문구', count: 3, last: '2026-01-01', nearest }],
    overdue: [{ ...page, date: '2026-01-01' }],
  }
  const draft = { text: '문구', system: 'x', command: '', name: 'x.mdx', file: '' }
  const empty = { ...report, pages: [], steps: [], reasons: [], wordings: [], overdue: [] }
  return [
    pages.toLogin('까닭'),
    pages.toOverview(report, ''),
    pages.toOverview(empty, ''),
    pages.toDraft(draft, ''),
  ].join('\n')
}

/**
 * What the server can put into each slot, rendered by the server's own code, so that its classes are in the inlined
 * style of the pages that have the slot.
 * @example (await renderSlotMarkup(index)).search // "<section aria-label=…"
 */
export async function renderSlotMarkup(index: SearchTexts): Promise<SlotMarkup> {
  const engine = createEngine(index)
  const searchPage = createSearchPage('<div data-slot="search"></div>', engine)
  const notFoundPage = createNotFoundPage('<div data-slot="nearest"></div>', engine)
  const { entries } = loadIndex(parseIndexText(index.core))
  const answers = [...listTitles(entries), ...unusual].map((query) => searchPage(`?q=${encodeURIComponent(query)}`))
  const suggestions = listAddresses(entries).map(notFoundPage)
  return {
    search: (await Promise.all(answers)).join('\n'),
    nearest: (await Promise.all(suggestions)).join('\n'),
    feedback: renderFeedback(),
    ops: renderOps(),
  }
}
