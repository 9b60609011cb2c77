import type { Concept } from './entry'
import type { Query } from './query'
import type { SearchIndex } from './search-index'
import { WEIGHTS } from './weights'

/** Whether a meaning is a service with pages of its own, rather than a family of them. @example isSystem(toService('system:apple', ['애플'])) // true */
export function isSystem({ tag, service }: Concept) {
  return service === true && tag.startsWith('system:')
}

/**
 * Whether an entry belongs to a service that the query names, as far as it surely names one; half to one of its family; below 0 when it is another's.
 * @example matchService(index, toQuery(index, '토스페이먼츠 취소'), tagsOf(pageOfTossPayments)) // 1
 */
export function matchService(index: SearchIndex, query: Query, tags: ReadonlyMap<number, number>) {
  let asked = 0
  let same = 0
  let system = 0
  let sameSystem = 0
  for (const [tag, trust] of query.tags) {
    const concept = index.concepts[tag]
    if (!concept?.service) continue
    asked = Math.max(asked, trust)
    if (tags.has(tag)) same = Math.max(same, trust)
    if (!isSystem(concept)) continue
    system = Math.max(system, trust)
    if (tags.has(tag)) sameSystem = Math.max(sameSystem, trust)
  }
  if (same > 0 || asked === 0) return system > sameSystem ? Math.max(sameSystem, WEIGHTS.family * same) : same
  for (const tag of tags.keys()) if (index.concepts[tag]?.service) return -asked
  return -0.3 * asked
}
