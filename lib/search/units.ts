import type { Said } from './concepts'
import type { Token } from './query'
import type { SearchIndex } from './search-index'
import { WEIGHTS } from './weights'

/** A stretch of a query that tells one thing: its weight, the word it belongs to, the meanings that would explain it, each with how well, and whether it only names a service. */
export type Unit = { weight: number; token: number; tags: [tag: number, worth: number][]; named: boolean }

function listCuts(tokens: Token[], said: Said[]) {
  const cuts = new Set<number>()
  for (const { at, text } of tokens) cuts.add(at).add(at + text.length)
  for (const { start, end } of said) cuts.add(start).add(end)
  return [...cuts].sort((a, b) => a - b)
}

/** The meanings that explain a stretch: the rarer, the better; what only follows from one explains as much less as it tells less. */
function toWorths(index: SearchIndex, said: Said[]) {
  const most = Math.max(1e-6, ...said.map(({ tag }) => index.tagWeights[tag] ?? 0))
  const worths = new Map<number, number>()
  const add = (tag: number, worth: number) => worths.set(tag, Math.max(worths.get(tag) ?? 0, worth))
  const toShare = (tag: number) => Math.min(1, (index.tagWeights[tag] ?? 0) / most)
  for (const { tag, trust: sure, start, end } of said) {
    const inner = said.some((one) => one.start <= start && one.end >= end && one.end - one.start > end - start)
    const trust = inner ? WEIGHTS.inner * sure : sure
    add(tag, trust * toShare(tag) ** WEIGHTS.rarer)
    for (const next of index.implied[tag] ?? []) add(next, trust * WEIGHTS.implied * toShare(next))
  }
  return [...worths]
}

/** A wording inside a longer one of the same meaning adds nothing. */
function dropNested(said: Said[]) {
  return said.filter(
    ({ tag, start, end }, at) =>
      !said.some(
        (one, other) =>
          one.tag === tag && one.start <= start && one.end >= end && (one.end - one.start > end - start || other < at),
      ),
  )
}

/** Splits a query where a word or a meaning begins or ends. */
export function listUnits(index: SearchIndex, tokens: Token[], all: Said[]): Unit[] {
  const said = dropNested(all)
  const cuts = listCuts(tokens, said)
  const units: Unit[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i] ?? 0, cuts[i + 1] ?? 0]
    const token = tokens.findIndex(({ at, text }) => at <= start && at + text.length >= end)
    const here = said.filter((one) => one.start <= start && one.end >= end)
    if (token < 0) continue
    const word = tokens[token]
    const partly = said.some((one) => word && one.start < word.at + word.text.length && one.end > word.at)
    const bare = word ? (word.known * (end - start)) / word.text.length : 0
    const meant = Math.max(
      0,
      ...here.map(
        (one) => (one.trust * (index.tagWeights[one.tag] ?? 0) * (end - start)) / Math.max(1, one.end - one.start),
      ),
    )
    const weight = here.length ? WEIGHTS.meant * meant : bare * (partly ? WEIGHTS.rest : WEIGHTS.plain)
    const named = here.some(({ tag }) => index.concepts[tag]?.service)
    units.push({ weight, token, tags: toWorths(index, here), named })
  }
  return units
}

/** Weight at which what is told counts half. */
const TOLD = 12

/** Share of the query that an entry says too, by word or by meaning, and how much that tells beside the name of a service. */
export function scoreUnits(list: Unit[], near: number[], entryTags: ReadonlyMap<number, number>) {
  let sum = 0
  let total = 0
  let told = 0
  for (const { weight, token, tags, named } of list) {
    let best = Math.max(0, 1 - WEIGHTS.unitEdit * (1 - (near[token] ?? 0)))
    for (const [tag, worth] of tags) best = Math.max(best, worth * (entryTags.get(tag) ?? 0))
    sum += weight * best
    total += weight
    if (!named) told += weight * best
  }
  return { units: total ? sum / total : 0, told: told / (told + TOLD) }
}
