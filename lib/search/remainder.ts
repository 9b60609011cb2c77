import type { Query } from './query'
import type { Unit } from './units'

/** How near a word must come to be heard in an entry. */
const HEARD = 0.7

function isMeant(units: Unit[], token: number) {
  return units.some((unit) => unit.token === token && unit.tags.length > 0)
}

/** How well the meanings of a word are the entry's too. */
function toShared(units: Unit[], token: number, entryTags: ReadonlyMap<number, number>) {
  let best = 0
  for (const unit of units)
    if (unit.token === token)
      for (const [tag, worth] of unit.tags) best = Math.max(best, worth * (entryTags.get(tag) ?? 0))
  return best
}

/** What an entry leaves of a query, by the weight of its words: those nothing explains at all, and all that are not its own. */
export function toRemainder({ tokens, units }: Query, near: number[], entryTags: ReadonlyMap<number, number>) {
  let strange = 0
  let unmet = 0
  let total = 0
  tokens.forEach(({ mass, filler }, at) => {
    if (filler) return
    total += mass
    const heard = (near[at] ?? 0) >= HEARD
    if (heard) return
    if (!isMeant(units, at)) strange += mass
    unmet += mass * (1 - toShared(units, at, entryTags))
  })
  return { strange: total ? strange / total : 0, unmet: total ? unmet / total : 0 }
}
