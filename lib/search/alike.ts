import type { Query } from './query'
import type { SearchIndex } from './search-index'

/** Every meaning counts at least so much, however many entries have it. */
const LEAST = 0.5

/** The sum of what some meanings of an entry weigh, and of what the query says too. */
function addUp(index: SearchIndex, query: Query, tags: Iterable<number>) {
  let own = 0
  let both = 0
  for (const tag of tags) {
    const weight = (index.tagWeights[tag] ?? 0) + LEAST
    own += weight
    both += weight * (query.tags.get(tag) ?? 0)
  }
  return { own, both }
}

function* listSure(tags: ReadonlyMap<number, number>) {
  for (const [tag, about] of tags) if (about === 1) yield tag
}

/**
 * How far some wording of an entry says what the query says and nothing else: 1 when both mean the same. "카드가 안 먹혀요"
 * is "카드 결제가 안 돼요" rather than "카드 한도는 남았는데 해외에서는 안 먹혀요", which has all its words.
 * @example toAlike(index, toQuery(index, '카드로 결제하는데 안 먹혀요'), entryThatSaysCardPaymentFails) // 1
 */
export function toAlike(index: SearchIndex, query: Query, entry: number) {
  if (query.tags.size === 0) return 0
  let asked = 0
  for (const [tag, trust] of query.tags) asked += trust * ((index.tagWeights[tag] ?? 0) + LEAST)
  const toShare = ({ own, both }: ReturnType<typeof addUp>) => both / (asked + own - both)
  const { first, starts, tags } = index.wordings
  const [from, to] = [first[entry] ?? 0, first[entry + 1] ?? 0]
  if (from === to) return toShare(addUp(index, query, listSure(index.tagsOf(entry))))
  let most = 0
  for (let wording = from; wording < to; wording++)
    most = Math.max(most, toShare(addUp(index, query, tags.subarray(starts[wording], starts[wording + 1]))))
  return most
}
