import type { Content } from '../content'
import { toErrorKey } from '../errors'
import type { Fault } from '../fault'
import { toPlain } from '../markdown'

/** Two pages may share at most this part of their step text, in runs of `run` words (content.md: steps are for this case). */
const mostShared = 0.4
const run = 3

type Steps = { key: string; file: string; runs: Set<string> }

function toRuns(page: Content['errors'][number]): Set<string> {
  const texts = page.steps
    .flatMap((step) => [step.do, step.how, step.expect, step.else])
    .filter((text) => text !== undefined)
  const runs = texts.flatMap((text) => {
    const words = toPlain(text).split(/\s+/)
    return words.map((_, index) => words.slice(index, index + run)).filter((part) => part.length === run)
  })
  return new Set(runs.map((words) => words.join(' ')))
}

function toOwners(pages: Steps[]): Map<string, Steps[]> {
  const owners = new Map<string, Steps[]>()
  for (const page of pages) for (const words of page.runs) owners.set(words, [...(owners.get(words) ?? []), page])
  return owners
}

/** Pages met on the way through a page's runs, with how many runs are shared. Each pair once. */
function countShared(page: Steps, owners: Map<string, Steps[]>): Map<Steps, number> {
  const shared = new Map<Steps, number>()
  for (const words of page.runs)
    for (const other of owners.get(words) ?? [])
      if (other.key < page.key) shared.set(other, (shared.get(other) ?? 0) + 1)
  return shared
}

/**
 * Pages whose steps would fit each other: more than 40 % of the shorter one's words stand in runs that the other has too.
 * @example checkLikeness(content)[0]?.reason // "card/a와 단계의 62%가 같아요"
 */
export function checkLikeness(content: Content): Fault[] {
  const pages = content.errors.map((page) => ({ key: toErrorKey(page), file: page.file, runs: toRuns(page) }))
  const owners = toOwners(pages)
  return pages.flatMap((page) =>
    [...countShared(page, owners)].flatMap(([other, count]) => {
      const share = count / Math.max(1, Math.min(page.runs.size, other.runs.size))
      if (share <= mostShared) return []
      const reason = `${other.key}와 단계의 ${Math.round(share * 100)}%가 같아요. 이 경우만의 단계로 쓰거나 코드표에 남겨요`
      return [{ file: page.file, field: 'steps', reason }]
    }),
  )
}
