import { foldText } from '@/lib/search/fold-text'
import { toJamo } from '@/lib/search/jamo'

/** Wordings that say the same, by the one that was told most often. */
export type Cluster = { text: string; count: number; wordings: string[]; last: number }
type Told = { text: string; at: number }

/** Two wordings are alike when they share this part of their three-jamo pieces (Dice). */
const alike = 0.6

/** Three keys in a row, for every place of a text. */
function toPieces(text: string): Set<string> {
  const keys = ` ${Array.from(foldText(text), toJamo).join('').replace(/\s+/g, ' ').trim()} `
  return new Set(Array.from({ length: Math.max(1, keys.length - 2) }, (_, place) => keys.slice(place, place + 3)))
}

/** The same wording once, the most frequent first. */
function countSame(told: readonly Told[]): Cluster[] {
  const counted = new Map<string, Cluster>()
  for (const { text, at } of told) {
    const key = foldText(text).replace(/\s+/g, ' ').trim()
    const same = counted.get(key)
    if (same) counted.set(key, { ...same, count: same.count + 1, last: Math.max(same.last, at) })
    else counted.set(key, { text, count: 1, wordings: [text], last: at })
  }
  return [...counted.values()].sort((a, b) => b.count - a.count)
}

/** Finds the cluster most like a wording by the pieces they share, without comparing it with each. */
function createClusters() {
  const clusters: { cluster: Cluster; size: number }[] = []
  const holders = new Map<string, number[]>()
  const findNearest = (pieces: Set<string>) => {
    const shared = new Map<number, number>()
    for (const piece of pieces) for (const at of holders.get(piece) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    const scored = [...shared].map(([at, count]) => ({
      at,
      score: (2 * count) / (pieces.size + (clusters[at]?.size ?? 0)),
    }))
    const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { at: -1, score: 0 })
    return best.score >= alike ? clusters[best.at]?.cluster : undefined
  }
  return {
    clusters,
    add(one: Cluster) {
      const pieces = toPieces(one.text)
      const nearest = findNearest(pieces)
      if (nearest) {
        nearest.count += one.count
        nearest.wordings.push(...one.wordings)
        nearest.last = Math.max(nearest.last, one.last)
        return
      }
      for (const piece of pieces) holders.set(piece, [...(holders.get(piece) ?? []), clusters.length])
      clusters.push({ cluster: one, size: pieces.size })
    },
  }
}

/**
 * Groups wordings by jamo likeness; only what at least `least` people told is returned, most first (hardening.md P2).
 * @example clusterWordings([{ text: '승인거절', at: 1 }, { text: '승인 거절됨', at: 2 }, { text: '승인거절', at: 3 }], 3)[0]?.count // 3
 */
export function clusterWordings(told: readonly Told[], least: number): Cluster[] {
  const groups = createClusters()
  for (const one of countSame(told)) groups.add(one)
  return groups.clusters
    .map(({ cluster }) => cluster)
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count)
}
