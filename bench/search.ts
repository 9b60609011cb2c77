import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseCatalog } from '@/lib/search/catalog'
import { parseLexicon } from '@/lib/search/lexicon'
import { buildIndex, loadIndex, search } from '@/lib/search/search'

const [corpusFile, ...queryFiles] = process.argv.slice(2).filter((arg) => !arg.startsWith('-'))
const verbose = process.argv.includes('--misses')
const query = z.object({ q: z.string(), class: z.string(), expect: z.array(z.string()) })
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'))

if (!corpusFile) throw new Error('사용법: npm run bench:search -- 말뭉치.json 질문.jsonl')
const lexicon = parseLexicon(read('content/concepts.yaml'), read('content/words.yaml'))
const index = loadIndex(buildIndex(parseCatalog(JSON.parse(readFileSync(corpusFile, 'utf8'))), lexicon))
const queries = queryFiles.flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => query.parse(JSON.parse(line))),
)

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
