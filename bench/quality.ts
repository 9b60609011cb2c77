import { type SearchIndex, search } from '@/lib/search/search'
import type { Asked } from './queries'

/** hit@1 and hit@3 that each class shall reach on queries never seen. */
const GOALS: Record<string, [number, number]> = {
  ...{ exact: [100, 100], 'code-exact': [100, 100], typo: [99, 100], noisy: [99, 100], paraphrase: [85, 95] },
  ...{ romanised: [98, 99.5], english: [98, 99.5], mixed: [98, 99.5] },
}
const USUAL: [number, number] = [99.5, 100]
/** Not part of the mean over classes: people's own words, and what is none of ours. */
export const ASIDE = /paraphrase|negative|phrase/

export type Tally = { count: number; first: number; third: number; sure: number; sureRight: number; cpu: number[] }

/** What a query got: the ids of the answer, best first. */
export type Answered = Asked & { ids: string[]; confident: boolean; cpuMs: number }

function createTally(): Tally {
  return { count: 0, first: 0, third: 0, sure: 0, sureRight: 0, cpu: [] }
}

function score(tally: Tally, { expect, ids, confident, cpuMs }: Answered) {
  const place = ids.findIndex((id) => expect.includes(id))
  tally.count++
  tally.first += place === 0 ? 1 : 0
  tally.third += place >= 0 && place < 3 ? 1 : 0
  tally.sure += confident ? 1 : 0
  tally.sureRight += confident && place === 0 ? 1 : 0
  tally.cpu.push(cpuMs)
}

/** How queries were answered, class by class. */
export function tally(answered: Answered[]) {
  const tallies = new Map<string, Tally>()
  for (const one of answered) {
    const ofClass = tallies.get(one.class) ?? createTally()
    tallies.set(one.class, ofClass)
    score(ofClass, one)
  }
  return tallies
}

function ask(index: SearchIndex, query: Asked): Answered {
  const before = process.cpuUsage()
  const { results, confident } = search(index, query.q)
  const { user, system } = process.cpuUsage(before)
  return { ...query, ids: results.map(({ entry }) => entry.id), confident, cpuMs: (user + system) / 1000 }
}

/** How our search answers queries, class by class. */
export function measure(index: SearchIndex, queries: Asked[]) {
  return tally(queries.map((query) => ask(index, query)))
}

const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(6)

/** Mean over the classes of mechanical damage. */
export function toMacro(tallies: Map<string, Tally>, pick: (tally: Tally) => number) {
  const list = [...tallies].filter(([kind]) => !ASIDE.test(kind))
  return list.reduce((sum, [, tally]) => sum + (100 * pick(tally)) / tally.count, 0) / Math.max(1, list.length)
}

export function quantile(list: number[], p: number) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length * p)] ?? 0
}

function toRow(kind: string, { count, first, third, sure, sureRight }: Tally) {
  const cells = [percent(first, count), percent(third, count), percent(sure, count), percent(sureRight, count)]
  const [one, three] = GOALS[kind] ?? USUAL
  const met = (100 * first) / count >= one && (100 * third) / count >= three
  const goal = kind === 'negative' ? 'sure <= 2' : `${one} / ${three}${met ? '' : '  missed'}`
  return `${kind.padEnd(14)} ${String(count).padStart(5)} ${cells.join(' ')}   ${goal}`
}

/** Prints the classes beside their goals. */
export function printQuality(tallies: Map<string, Tally>) {
  console.log('class              n  hit@1  hit@3   sure  right&sure  goal')
  for (const [kind, tally] of tallies) console.log(toRow(kind, tally))
  const positive = [...tallies].filter(([kind]) => kind !== 'negative').map(([, tally]) => tally)
  const sum = (pick: (tally: Tally) => number) => positive.reduce((total, tally) => total + pick(tally), 0)
  const sure = percent(
    sum(({ sureRight }) => sureRight),
    sum(({ count }) => count),
  )
  const macro = [toMacro(tallies, ({ first }) => first), toMacro(tallies, ({ third }) => third)]
  console.log(
    `macro hit@1 ${macro[0]?.toFixed(1)} hit@3 ${macro[1]?.toFixed(1)} · confident and right ${sure.trim()} %`,
  )
  const cpu = [...tallies.values()].flatMap((tally) => tally.cpu)
  console.log(`CPU ms p50 ${quantile(cpu, 0.5).toFixed(2)} p95 ${quantile(cpu, 0.95).toFixed(2)}`)
}
