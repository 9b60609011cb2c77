import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from '@/lib/answer'
import { type FeedbackReason, reasonNames } from '@/lib/feedback'
import type { Engine } from '../engine'
import { type Tally, toKoreanDay } from '../store/queries'
import type { Store } from '../store/store'
import { clusterWordings } from './cluster-wordings'
import { type Filters, toDate, toPeriod } from './filters'

/** Shown to operators only from so many like ones on (hardening.md P2). */
const leastAlike = 3
const mostWordings = 5000
const mostClusters = 20

export type PageLine = { path: string; title: string; solved: number; unsolved: number; stuck: number }
export type StepLine = { path: string; title: string; step: string; text: string; count: number; reasons: string }
type Nearest = { path: string; title: string; system: string }
export type WordingLine = {
  text: string
  count: number
  last: string
  /** `late`: search had no time to answer; it will have by the next look. */
  nearest?: Nearest | 'late'
}
export type OpsReport = {
  from: string
  to: string
  system?: string
  systems: { key: string; name: string }[]
  counts: { all: number; solved: number; unsolved: number; stuck: number; wordings: number }
  days: { date: string; solved: number; unsolved: number; wordings: number }[]
  pages: PageLine[]
  steps: StepLine[]
  reasons: { name: string; count: number }[]
  wordings: WordingLine[]
  overdue: { path: string; title: string; date: string }[]
}

const sum = (tallies: readonly Tally[]) => tallies.reduce((total, { count }) => total + count, 0)
const ofKind = (tallies: readonly Tally[], ...kinds: Tally['kind'][]) =>
  sum(tallies.filter(({ kind }) => kinds.includes(kind)))

function groupBy(tallies: readonly Tally[], toKey: (tally: Tally) => string): Map<string, Tally[]> {
  const groups = new Map<string, Tally[]>()
  for (const tally of tallies) groups.set(toKey(tally), [...(groups.get(toKey(tally)) ?? []), tally])
  return groups
}

function listDays(tallies: readonly Tally[], { from, to }: Filters): OpsReport['days'] {
  const days = groupBy(tallies, ({ day }) => String(day))
  return Array.from({ length: to - from + 1 }, (_, place) => {
    const own = days.get(String(from + place)) ?? []
    return {
      date: toDate(from + place),
      solved: ofKind(own, 'solved'),
      unsolved: ofKind(own, 'unsolved', 'stuck'),
      wordings: ofKind(own, 'wording'),
    }
  })
}

function listPages(tallies: readonly Tally[], titles: Map<string, Answer>): PageLine[] {
  const pages = groupBy(
    tallies.filter(({ kind }) => kind !== 'wording'),
    ({ path }) => path,
  )
  return [...pages]
    .map(([path, own]) => ({
      ...{ path, title: titles.get(path)?.title ?? path },
      ...{ solved: ofKind(own, 'solved'), unsolved: ofKind(own, 'unsolved'), stuck: ofKind(own, 'stuck') },
    }))
    .sort((a, b) => b.unsolved + b.stuck - a.unsolved - a.stuck)
}

function countReasons(tallies: readonly Tally[]): { name: string; count: number }[] {
  const reasons = groupBy(
    tallies.filter(({ reason }) => reason !== null),
    ({ reason }) => reason ?? '',
  )
  const isReason = (key: string): key is FeedbackReason => key in reasonNames
  return [...reasons]
    .map(([key, own]) => ({ name: isReason(key) ? reasonNames[key] : key, count: sum(own) }))
    .sort((a, b) => b.count - a.count)
}

function listSteps(tallies: readonly Tally[], titles: Map<string, Answer>): StepLine[] {
  const steps = groupBy(
    tallies.filter(({ step, kind }) => step !== null && kind !== 'solved'),
    ({ path, step }) => `${path}#${step}`,
  )
  return [...steps.values()]
    .flatMap((own) => {
      const [first] = own
      if (!first?.step) return []
      const page = titles.get(first.path)
      const place = page?.steps.findIndex(({ id }) => id === first.step) ?? -1
      const text = place < 0 ? first.step : `${place + 1}. ${page?.steps[place]?.do ?? ''}`
      const reasons = countReasons(own)
        .map(({ name, count }) => `${name} ${count}`)
        .join(' · ')
      return [{ path: first.path, title: page?.title ?? first.path, step: first.step, text, count: sum(own), reasons }]
    })
    .sort((a, b) => b.count - a.count)
}

function listOverdue(answers: readonly Answer[], today: string): OpsReport['overdue'] {
  return answers
    .flatMap(({ path, title, recheckBy }) => (recheckBy && recheckBy < today ? [{ path, title, date: recheckBy }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

type Parts = { store: Pick<Store, 'tally' | 'listTexts'>; engine: Engine; answers: () => Answer[] }

/** For so long search may be asked, in milliseconds; what it answers later is there at the next look. */
const patience = 2000

/** The page a visitor would have been shown first. Without search the rest of the report is still worth reading. */
async function findNearest({ engine, answers }: Parts, text: string, until: number): Promise<WordingLine['nearest']> {
  const left = until - Date.now()
  if (left <= 0) return 'late'
  const search = engine.find(text, { limit: 1, kind: 'error' }).catch(() => undefined)
  const found = await Promise.race([search, wait(left, undefined, { ref: false })])
  if (!found) return 'late'
  const path = found.results[0]?.entry.path
  const answer = answers().find((one) => one.path === path)
  return answer && { path: answer.path, title: answer.title, system: answer.system }
}

async function listWordings(parts: Parts, filters: Filters): Promise<WordingLine[]> {
  const rows = await parts.store.listTexts(['wording'], toPeriod(filters), mostWordings)
  const told = rows.map(({ text, at }) => ({ text: text ?? '', at }))
  const until = Date.now() + patience
  const lines: WordingLine[] = []
  // One after the other: visitors search in the same thread.
  for (const { text, count, last } of clusterWordings(told, leastAlike).slice(0, mostClusters)) {
    const nearest = await findNearest(parts, text, until)
    lines.push({ text, count, last: toDate(toKoreanDay(last)), ...(nearest && { nearest }) })
  }
  return filters.system
    ? lines.filter(({ nearest }) => nearest === 'late' || nearest?.system === filters.system)
    : lines
}

/**
 * Everything /ops shows for some filters.
 * @example (await readReport(parts, readFilters('', now), '2026-11-22')).counts.all // 10000
 */
export async function readReport(parts: Parts, filters: Filters, today: string): Promise<OpsReport> {
  const answers = parts.answers().filter(({ system }) => !filters.system || system === filters.system)
  const titles = new Map(answers.map((answer) => [answer.path, answer]))
  const all = await parts.store.tally(toPeriod(filters))
  const tallies = all.filter(({ path }) => !filters.system || titles.has(path))
  const systems = new Map(parts.answers().map(({ system, systemName }) => [system, systemName]))
  return {
    ...{ from: toDate(filters.from), to: toDate(filters.to), system: filters.system },
    systems: [...systems].map(([key, name]) => ({ key, name })),
    counts: {
      ...{ all: sum(tallies), solved: ofKind(tallies, 'solved'), unsolved: ofKind(tallies, 'unsolved') },
      ...{ stuck: ofKind(tallies, 'stuck'), wordings: ofKind(tallies, 'wording') },
    },
    ...{ days: listDays(tallies, filters), pages: listPages(tallies, titles), steps: listSteps(tallies, titles) },
    ...{ reasons: countReasons(tallies), wordings: await listWordings(parts, filters) },
    overdue: listOverdue(answers, today),
  }
}
