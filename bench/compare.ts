import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { parseCatalog } from '@/lib/search/catalog'
import { foldText } from '@/lib/search/fold-text'
import { toJamo } from '@/lib/search/jamo'
import { buildIndex, loadIndex, type SearchEntry, search } from '@/lib/search/search'
import { readLexicon, readQueries } from './queries'

/** Our search beside Fuse.js and MiniSearch: the same entries, the same queries, one query of each in turn. */
const [corpusFile = '', queryFile = '', size = '0', every = '1'] = process.argv.slice(2)
const all = parseCatalog(JSON.parse(readFileSync(corpusFile, 'utf8')))
const entries = Number(size) ? all.slice(0, Number(size)) : all
const queries = readQueries([queryFile]).filter((_, i) => i % Number(every) === 0)

type Engine = { name: string; find: (query: string) => string[] }

function toTrigrams(text: string) {
  const jamo = Array.from(foldText(text).replaceAll(' ', ''), toJamo).join('')
  const grams = Array.from({ length: Math.max(1, jamo.length - 2) }, (_, i) => jamo.slice(i, i + 3))
  return [...new Set(grams)]
}

function toFields({ id, title, situation, codes, phrases }: SearchEntry) {
  return { id, title, situation, codes: codes.join(' '), phrases: phrases.join(' ') }
}
const keys = ['title', 'situation', 'codes', 'phrases']

function createOurs(): Engine {
  const index = loadIndex(buildIndex(entries, readLexicon()))
  return { name: 'lib/search', find: (query) => search(index, query).results.map(({ entry }) => entry.id) }
}

function createFuse(name: string, options: object): Engine {
  const fuse = new Fuse(entries.map(toFields), { keys, ...options })
  return { name, find: (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id) }
}

function createMini(name: string, options: object, tokenize?: (text: string) => string[]): Engine {
  const mini = new MiniSearch<ReturnType<typeof toFields>>({ fields: keys, ...(tokenize && { tokenize }) })
  mini.addAll(entries.map(toFields))
  return {
    name,
    find: (query) =>
      mini
        .search(query, options)
        .map(({ id }) => String(id))
        .slice(0, 10),
  }
}

const engines = [
  createOurs(),
  createFuse('fuse.js default', {}),
  createFuse('fuse.js tuned', { ignoreLocation: true, threshold: 0.4, minMatchCharLength: 2 }),
  createMini('MiniSearch', { prefix: true, fuzzy: 0.2 }),
  createMini('MiniSearch jamo', {}, toTrigrams),
]
const tallies = engines.map(() => ({ cpu: Array.of<number>(), classes: new Map<string, [number, number]>() }))
for (const { find } of engines) for (const { q } of queries.slice(0, 60)) find(q)
for (const { q, class: kind, expect } of queries) {
  engines.forEach(({ find }, i) => {
    const before = process.cpuUsage()
    const first = find(q)[0]
    const { user, system } = process.cpuUsage(before)
    const tally = tallies[i]
    const [right, count] = tally?.classes.get(kind) ?? [0, 0]
    tally?.classes.set(kind, [right + (first && expect.includes(first) ? 1 : 0), count + 1])
    tally?.cpu.push((user + system) / 1000)
  })
}

const quantile = (list: number[], p: number) => [...list].sort((a, b) => a - b)[Math.floor(list.length * p)] ?? 0
const share = (classes: Map<string, [number, number]>, test: (kind: string) => boolean) => {
  const list = [...classes].filter(([kind]) => test(kind)).map(([, [right, count]]) => (100 * right) / count)
  return list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)
}
const [ours] = tallies
console.log(
  `${entries.length} entries · ${queries.length} queries · ${new Date().toISOString().slice(0, 10)} · ${cpus().length} cores`,
)
console.log('engine              macro hit@1  paraphrase   CPU p50      p95   (ours = 1)')
engines.forEach(({ name }, i) => {
  const tally = tallies[i]
  if (!tally || !ours) return
  const [p50, p95] = [quantile(tally.cpu, 0.5), quantile(tally.cpu, 0.95)]
  const ratio = `${(p50 / quantile(ours.cpu, 0.5)).toFixed(1)} x  ${(p95 / quantile(ours.cpu, 0.95)).toFixed(1)} x`
  const macro = share(tally.classes, (kind) => !/paraphrase|negative/.test(kind)).toFixed(1)
  const said = share(tally.classes, (kind) => kind === 'paraphrase').toFixed(1)
  console.log(
    `${name.padEnd(18)} ${macro.padStart(10)} ${said.padStart(12)} ${p50.toFixed(2).padStart(9)} ${p95.toFixed(2).padStart(9)}   ${ratio}`,
  )
})
