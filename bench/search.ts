import { parseArgs } from 'node:util'
import { search } from '@/lib/search/search'
import { derive } from './derive'
import { openCatalog, readQueries } from './queries'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, derive: { type: 'boolean', default: false } },
})
const [corpusFile, ...queryFiles] = positionals
if (!corpusFile) throw new Error('사용법: npm run bench:search -- 말뭉치.json 질문.jsonl … [--derive] [--misses]')
const index = openCatalog(corpusFile)
const given = readQueries(queryFiles)
const queries = values.derive
  ? [...given, ...given.filter(({ class: kind }) => kind === 'paraphrase').flatMap(derive)]
  : given
const verbose = values.misses

type Tally = { count: number; first: number; third: number; sure: number; sureRight: number; cpu: number[] }
const tallies = new Map<string, Tally>()
for (const { q } of queries) search(index, q)
for (const { q, class: kind, expect } of queries) {
  const tally = tallies.get(kind) ?? { count: 0, first: 0, third: 0, sure: 0, sureRight: 0, cpu: [] }
  const before = process.cpuUsage()
  const answer = search(index, q)
  const { user, system } = process.cpuUsage(before)
  const ids = answer.results.map(({ entry }) => entry.id)
  const right = ids[0] !== undefined && expect.includes(ids[0])
  tally.count++
  tally.first += right ? 1 : 0
  tally.third += ids.slice(0, 3).some((id) => expect.includes(id)) ? 1 : 0
  tally.sure += answer.confident ? 1 : 0
  tally.sureRight += answer.confident && right ? 1 : 0
  tally.cpu.push((user + system) / 1000)
  tallies.set(kind, tally)
  if (verbose && (expect.length ? !right || !answer.confident : answer.confident)) {
    console.log(
      `${right ? ' low' : 'MISS'} ${kind} ${JSON.stringify(q.slice(0, 90))} ${answer.confidence.toFixed(2)} want ${expect.slice(0, 3)} got ${answer.results.slice(0, 2).map((r) => `${r.entry.id}:${r.score}`)} at ${ids.findIndex((id) => expect.includes(id)) + 1}`,
    )
  }
}

const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(6)
const at = (list: number[], p: number) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length * p)]?.toFixed(2) ?? '-'
const macro = [...tallies].filter(([kind]) => !/paraphrase|negative/.test(kind))
const mean = (pick: (tally: Tally) => number) =>
  (macro.reduce((sum, [, t]) => sum + (100 * pick(t)) / t.count, 0) / macro.length).toFixed(1)
console.log('class              n  hit@1  hit@3   sure  right&sure')
for (const [kind, t] of tallies) {
  console.log(
    `${kind.padEnd(14)} ${String(t.count).padStart(5)} ${percent(t.first, t.count)} ${percent(t.third, t.count)} ${percent(t.sure, t.count)} ${percent(t.sureRight, t.count)}`,
  )
}
const positives = [...tallies].filter(([kind]) => kind !== 'negative').map(([, t]) => t)
const sum = (pick: (t: Tally) => number) => positives.reduce((total, t) => total + pick(t), 0)
console.log(
  `macro hit@1 ${mean((t) => t.first)} hit@3 ${mean((t) => t.third)} · confident and right ${percent(
    sum((t) => t.sureRight),
    sum((t) => t.count),
  )}`,
)
const cpu = [...tallies.values()].flatMap((t) => t.cpu)
console.log(`cpu ms p50 ${at(cpu, 0.5)} p95 ${at(cpu, 0.95)} max ${at(cpu, 0.9999)}`)
