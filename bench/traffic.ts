import { listPages } from '@/lib/content/pages'
import { listSearchEntries } from '@/lib/content/search-entries'
import { toMedian } from './median'
import { serveByNginx } from './nginx'
import { readQueries } from './queries'
import { serveSite, stop } from './serve'
import { type Load, press } from './wrk'

/**
 * How much the server takes: articles beside nginx with the same bytes, in turns; the search API; a thousand visitors
 * at once. Queries from the files named (JSON lines), or the titles of this site. Needs nginx and wrk.
 */
const rounds = 5
const usual = { connections: 32, seconds: 3 }
const files = process.argv.slice(2)
const articles = listPages().flatMap(({ kind, path }) => (kind === 'error' || kind === 'guide' ? [path] : []))
const asked = files.length > 0 ? readQueries(files).map(({ q }) => q) : listSearchEntries().map(({ title }) => title)
const toPath = (query: string) => `/api/search?q=${encodeURIComponent(query)}`
/** Queries that nobody has asked this server yet: spaces at the end change the query and not its answer. */
const distinct = (part: number) =>
  Array.from({ length: 4 }, (_, spaces) => asked.map((query) => toPath(query + ' '.repeat(part * 4 + spaces)))).flat()

const toRow = (loads: Load[]) => ({
  'requests/s': Math.round(toMedian(loads.map(({ perSecond }) => perSecond))),
  'p50 ms': toMedian(loads.map(({ p50 }) => p50)),
  'p99 ms': toMedian(loads.map(({ p99 }) => p99)),
  failed: loads.reduce((all, { failed }) => all + failed, 0),
  broken: loads.reduce((all, { broken }) => all + broken, 0),
})

async function compareArticles(ours: string, theirs: string): Promise<void> {
  const site: Load[] = []
  const nginx: Load[] = []
  for (let round = 0; round < rounds; round += 1) {
    nginx.push(await press(theirs, articles, usual))
    site.push(await press(ours, articles, usual))
  }
  const ratios = site.map(({ perSecond }, at) => perSecond / (nginx[at]?.perSecond ?? 1))
  console.table({ nginx: toRow(nginx), site: toRow(site) })
  console.log(
    `site / nginx: ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}, median ${toMedian(ratios).toFixed(2)}`,
  )
}

async function pressSearch(base: string): Promise<void> {
  const started = await press(base, distinct(0), usual)
  const fresh = await press(base, distinct(1), usual)
  const again = await press(base, asked.slice(0, 100).map(toPath), usual)
  const [searches, pages] = await Promise.all([
    press(base, distinct(2), { ...usual, connections: 8 }),
    press(base, articles, { ...usual, connections: 8 }),
  ])
  const rows = {
    'distinct queries, just started': started,
    'distinct queries': fresh,
    'the same 100': again,
    'distinct, beside pages': searches,
    'pages, beside search': pages,
  }
  console.table(Object.fromEntries(Object.entries(rows).map(([name, load]) => [name, toRow([load])])))
}

async function crowd(base: string): Promise<void> {
  console.table({ '1,000 connections': toRow([await press(base, articles, { connections: 1000, seconds: 5 })]) })
  const began = performance.now()
  const { status } = await fetch(base)
  console.log(`after the crowd: ${status} in ${Math.round(performance.now() - began)} ms`)
}

const { base, child, first } = await serveSite()
console.log(`cold start to the first answer: ${Math.round(first)} ms`)
const nginx = await serveByNginx(base + articles[0])
try {
  await compareArticles(base, nginx.base)
  await pressSearch(base)
  await crowd(base)
} finally {
  await stop(nginx.child)
  await stop(child)
}
