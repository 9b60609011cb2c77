import type { SearchEntry } from '@/lib/search/search'
import { createEngines } from './engines'
import { ASIDE, quantile } from './quality'
import type { Asked } from './queries'

type Tally = { cpu: number[]; classes: Map<string, [number, number]> }

function share(classes: Tally['classes'], wanted: (kind: string) => boolean) {
  const list = [...classes].filter(([kind]) => wanted(kind)).map(([, [right, count]]) => (100 * right) / count)
  return list.length ? (list.reduce((sum, one) => sum + one, 0) / list.length).toFixed(1) : '-'
}

function ask(tally: Tally, find: (query: string) => string[], { q, class: kind, expect }: Asked) {
  const before = process.cpuUsage()
  const first = find(q)[0]
  const { user, system } = process.cpuUsage(before)
  const [right, count] = tally.classes.get(kind) ?? [0, 0]
  tally.classes.set(kind, [right + (first !== undefined && expect.includes(first) ? 1 : 0), count + 1])
  tally.cpu.push((user + system) / 1000)
}

/** Our search beside Fuse.js and MiniSearch: the same entries, the same queries, one query of each in turn. */
export function compare(entries: SearchEntry[], queries: Asked[]) {
  const engines = createEngines(entries).map((engine) => ({ ...engine, tally: { cpu: [], classes: new Map() } }))
  // Whatever is made at its first use is made now.
  for (const { find } of engines) for (const q of ['한도초과', 'ㅎㄷㅊㄱ', 'hando chogwa']) find(q)
  for (const query of queries) for (const { find, tally } of engines) ask(tally, find, query)
  const [ours] = engines
  const [median, high] = [quantile(ours?.tally.cpu ?? [], 0.5), quantile(ours?.tally.cpu ?? [], 0.95)]
  console.log(`\n${entries.length} entries · ${queries.length} queries`)
  console.log('engine              macro hit@1  own words   CPU p50      p95   (ours = 1)')
  for (const { name, tally } of engines) {
    const [p50, p95] = [quantile(tally.cpu, 0.5), quantile(tally.cpu, 0.95)]
    const macro = share(tally.classes, (kind) => !ASIDE.test(kind)).padStart(10)
    const said = share(tally.classes, (kind) => /phrase/.test(kind)).padStart(12)
    const ratio = `${(p50 / median).toFixed(1)} x  ${(p95 / high).toFixed(1)} x`
    console.log(
      `${name.padEnd(18)} ${macro} ${said} ${p50.toFixed(2).padStart(9)} ${p95.toFixed(2).padStart(9)}   ${ratio}`,
    )
  }
}
