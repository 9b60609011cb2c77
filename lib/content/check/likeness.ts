import type { Content } from '../content'
import type { Fault } from '../fault'
import { toPlain } from '../markdown'
import { listStepped, type Stepped } from './stepped'
import { listRead, listReadPages } from './texts'

/** Two pages may share at most this part of their step text, in runs of `run` words (content.md: steps are for this case). */
const mostShared = 0.4
const run = 3
/** So many words in a row on two pages are one text written twice. */
const longRun = 12

/** A page by the runs of words in it. */
type Runs = { key: string; file: string; runs: Set<string> }

function toRuns(texts: string[], length: number): Set<string> {
  const runs = texts.flatMap((text) => {
    const words = text.split(/\s+/)
    return words.map((_, index) => words.slice(index, index + length)).filter((part) => part.length === length)
  })
  return new Set(runs.map((words) => words.join(' ')))
}

function toStepRuns({ key, file, steps }: Stepped): Runs {
  const texts = steps.flatMap((step) => [step.do, step.how, step.expect, step.else])
  return { key, file, runs: toRuns(texts.filter((text) => text !== undefined).map(toPlain), run) }
}

function toOwners(pages: Runs[]): Map<string, Runs[]> {
  const owners = new Map<string, Runs[]>()
  for (const page of pages) for (const words of page.runs) owners.set(words, [...(owners.get(words) ?? []), page])
  return owners
}

/** Pages met on the way through a page's runs, with the runs that are shared. Each pair once. */
function listShared(page: Runs, owners: Map<string, Runs[]>): Map<Runs, string[]> {
  const shared = new Map<Runs, string[]>()
  for (const words of page.runs)
    for (const other of owners.get(words) ?? [])
      if (other.key < page.key) shared.set(other, [...(shared.get(other) ?? []), words])
  return shared
}

/** The steps of one page would fit the other: more than 40 % of the shorter one's words stand in runs that both have. */
function checkSteps(content: Content): Fault[] {
  const pages = listStepped(content).map(toStepRuns)
  const owners = toOwners(pages)
  return pages.flatMap((page) =>
    [...listShared(page, owners)].flatMap(([other, { length }]) => {
      const share = length / Math.max(1, Math.min(page.runs.size, other.runs.size))
      if (share <= mostShared) return []
      const reason = `${other.key}와 단계의 ${Math.round(share * 100)}%가 같아요. 이 경우만의 단계로 쓰거나 코드표에 남겨요`
      return [{ file: page.file, field: 'steps', reason }]
    }),
  )
}

/** Fixed labels: the same warning in the same words is meant. */
const isLabel = (field: string) => field.split('.').some((part) => part === 'alert' || part === 'checkedWith')

function checkTexts(content: Content): Fault[] {
  const pages = listReadPages(content).map((page) => {
    const texts = listRead(page).flatMap(({ field, text }) => (isLabel(field) ? [] : [text]))
    return { key: page.file, file: page.file, runs: toRuns(texts, longRun) }
  })
  const owners = toOwners(pages)
  return pages.flatMap((page) =>
    [...listShared(page, owners)].map(([other, [first = '']]) => {
      return { file: page.file, field: '글', reason: `${other.key}와 같은 말이 이어져요: ${first}` }
    }),
  )
}

/**
 * Pages that are nearly the same: steps that would fit each other, and long runs of the same words.
 * @example checkLikeness(content)[0]?.reason // "card/a와 단계의 62%가 같아요"
 */
export function checkLikeness(content: Content): Fault[] {
  return [...checkSteps(content), ...checkTexts(content)]
}
