import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { z } from 'zod'
import { pageKinds } from '@/e2e/site'
import { toMedian } from './median'
import { serveSite, stop } from './serve'

/**
 * Lighthouse, mobile, on every kind of page that search engines may list: median of so many rounds (first argument);
 * only kinds whose name holds the second. A tool, fetched when it is run: the project does not depend on it.
 */
const rounds = Number(process.argv[2] ?? 5)
const wanted = process.argv[3] ?? ''
const kinds = pageKinds.filter(({ name, path }) => name.includes(wanted) && !path.startsWith('/search'))

const audit = z.object({ numericValue: z.number().optional() })
const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.looseObject({ 'cumulative-layout-shift': audit, 'total-blocking-time': audit }),
})

const run = promisify(execFile)
const CHROME_PATH = existsSync('.cache/browser')
  ? readFileSync('.cache/browser', 'utf8').trim()
  : process.env.CHROME_PATH

async function measure(url: string) {
  const tool = ['exec', '--yes', '--package=lighthouse@12.8.2', '--', 'lighthouse', url]
  const flags = ['--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox']
  const env = { ...process.env, CHROME_PATH }
  const { stdout } = await run('npm', [...tool, ...flags], { env, maxBuffer: 64_000_000 })
  const { categories, audits } = report.parse(JSON.parse(stdout))
  const scores = Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)] as const)
  const numbers = {
    CLS: audits['cumulative-layout-shift'].numericValue,
    TBT: audits['total-blocking-time'].numericValue,
  }
  return { ...Object.fromEntries(scores), CLS: numbers.CLS ?? 0, TBT: numbers.TBT ?? 0 }
}

const { base, child } = await serveSite()
const rows: Record<string, Record<string, number>> = {}
for (const { name, path } of kinds) {
  const seen: Record<string, number>[] = []
  for (let round = 0; round < rounds; round += 1) seen.push(await measure(base + path))
  const names = Object.keys(seen[0] ?? {})
  rows[name] = Object.fromEntries(names.map((key) => [key, toMedian(seen.map((one) => one[key] ?? 0))]))
}
await stop(child)
console.table(rows)
