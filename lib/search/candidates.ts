import type { GramSpace } from './gram-space'
import { toGram, toGramWeight } from './gram-space'

export type Candidate = { row: number; weight: number }
export type Candidates = { list: Candidate[]; total: number }

const scratch = { weight: new Float32Array(0), count: new Uint16Array(0) }

function reset(rows: number) {
  if (scratch.weight.length >= rows) return
  scratch.weight = new Float32Array(rows)
  scratch.count = new Uint16Array(rows)
}

/** Every different gram of the query, heaviest first; the lightest are left out when there are very many. */
function toGrams(space: GramSpace, codes: Uint8Array, most: number) {
  const buckets = space.gramStarts.length - 1
  const grams = new Set<number>()
  for (let i = 0; i + space.gram <= codes.length; i++) grams.add(toGram(codes, i, space.gram, buckets))
  const list = [...grams]
  if (list.length <= most) return list
  return list.sort((a, b) => toGramWeight(space, b) - toGramWeight(space, a)).slice(0, most)
}

function accumulate(space: GramSpace, grams: number[]) {
  const touched: number[] = []
  for (const gram of grams) {
    const weight = toGramWeight(space, gram)
    const end = space.gramStarts[gram + 1] ?? 0
    for (let p = space.gramStarts[gram] ?? 0; p < end; p++) {
      const row = space.postings[p] ?? 0
      const count = scratch.count[row] ?? 0
      if (count === 0) touched.push(row)
      scratch.count[row] = count + 1
      scratch.weight[row] = (scratch.weight[row] ?? 0) + weight
    }
  }
  return touched
}

/** The best few of many by insertion: most rows fail the first comparison. */
export function keepBest(rows: number[], most: number, toScore: (row: number) => number) {
  const best: { row: number; score: number }[] = []
  let least = 0
  for (const row of rows) {
    const score = toScore(row)
    if (best.length >= most && score <= least) continue
    let at = best.length
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--
    best.splice(at, 0, { row, score })
    if (best.length > most) best.pop()
    least = best.at(-1)?.score ?? 0
  }
  return best.map(({ row }) => row)
}

/** So many lead by how much of a wording they are. */
const MOST_WHOLE = 4

/**
 * Rows that share grams with the query: one beam by weight times field coverage, so that a short message inside a long
 * paste survives, one by matched weight. A few of the first lead: the wording that is the query itself, "결제가 안 돼요", goes
 * before the many that hold it too.
 */
export function findCandidates(
  space: GramSpace,
  codes: Uint8Array,
  { most = 40, mostGrams = 160, isRow }: { most?: number; mostGrams?: number; isRow?: (row: number) => boolean } = {},
): Candidates {
  reset(space.rows)
  const grams = toGrams(space, codes, mostGrams)
  let total = 0
  for (const gram of grams) total += toGramWeight(space, gram)
  const touched = accumulate(space, grams)
  const wanted = isRow ? touched.filter(isRow) : touched
  const weightOf = (row: number) => scratch.weight[row] ?? 0
  const lengthOf = (row: number) => (space.starts[row + 1] ?? 0) - (space.starts[row] ?? 0)
  const covered = (row: number) =>
    (weightOf(row) * (scratch.count[row] ?? 0)) / Math.max(6, lengthOf(row) - space.gram + 1)
  const whole = keepBest(wanted, most >> 1, covered)
  const rows = new Set([...whole.slice(0, MOST_WHOLE), ...keepBest(wanted, most, weightOf), ...whole])
  const list = [...rows].map((row) => ({ row, weight: weightOf(row) }))
  for (const row of touched) {
    scratch.weight[row] = 0
    scratch.count[row] = 0
  }
  return { list, total }
}

/** Sum of the gram weights of one stretch of signs: how much it tells. */
export function toMass(space: GramSpace, codes: Uint8Array, from = 0, to = codes.length) {
  let mass = 0
  for (let i = from; i + space.gram <= to; i++)
    mass += toGramWeight(space, toGram(codes, i, space.gram, space.gramStarts.length - 1))
  return mass
}

/** The same without the grams that no row has. */
export function toKnownMass(space: GramSpace, codes: Uint8Array) {
  let mass = 0
  for (let i = 0; i + space.gram <= codes.length; i++) {
    const gram = toGram(codes, i, space.gram, space.gramStarts.length - 1)
    if (space.gramStarts[gram + 1] !== space.gramStarts[gram]) mass += toGramWeight(space, gram)
  }
  return mass
}
