import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { z } from 'zod'
import { pageKinds } from '@/e2e/site'
import { readManifest } from '@/server/manifest'
import { toMedian } from './median'
import { serveSite, stop } from './serve'

/**
 * Lighthouse, mobile, on every kind of page: median of so many rounds (first argument), only of kinds whose names fit
 * the second, an expression ("오류|안내"). Pages that say noindex are not judged by how well they are listed. A tool,
 * fetched when it is run: the project does not depend on it.
 */
const rounds = Number(process.argv[2] ?? 5)
const wanted = new RegExp(process.argv[3] ?? '')
const { pages } = readManifest('out')
const kinds = pageKinds.filter(({ name, path }) => wanted.test(name) && pages[path])

const audit = z.object({ numericValue: z.number().optional() })
const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.looseObject({ 'cumulative-layout-shift': audit, 'total-blocking-time': audit }),
})

const run = promisify(execFile)
const CHROME_PATH = existsSync('.cache/browser')
  ? readFileSync('.cache/browser', 'utf8').trim()
  : process.env.CHROME_PATH

const tool = ['exec', '--yes', '--package=lighthouse@12.8.2', '--', 'lighthouse']
const flags = ['--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox']
const unlisted = '--only-categories=performance,accessibility,best-practices'
/** Names under which the tool says that it lost the browser or its trace: nothing was measured. The page is not to blame. */
const toolFault = /\b(NO_NAVSTART|NO_TRACING_STARTED|NO_LCP|NO_FCP|PROTOCOL_TIMEOUT|TARGET_CRASHED|CRI_TIMEOUT)\b/
const mostTries = 5

/** The report, or the name of what went wrong in the tool. Throws what it wrote when it names nothing that we know. */
async function runTool(url: string, more: readonly string[]): Promise<z.infer<typeof report> | string> {
  const options = { env: { ...process.env, CHROME_PATH }, maxBuffer: 64_000_000 }
  try {
    return report.parse(JSON.parse((await run('npm', [...tool, url, ...more], options)).stdout))
  } catch (error) {
    const written = z.looseObject({ stdout: z.string(), stderr: z.string() }).safeParse(error).data
    const name = written && toolFault.exec(written.stderr + written.stdout)?.[0]
    if (!name) throw error
    return name
  }
}

async function listScores(url: string, more: readonly string[]): Promise<z.infer<typeof report>> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const found = await runTool(url, more)
    if (typeof found !== 'string') return found
    console.log(`${url}: the tool ended with ${found}, try ${tries} of ${mostTries}`)
  }
  throw new Error(`${url} was never measured.`)
}

async function measure(base: string, path: string) {
  const more = pages[path]?.indexable ? flags : [...flags, unlisted]
  const { categories, audits } = await listScores(base + path, more)
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
  for (let round = 0; round < rounds; round += 1) seen.push(await measure(base, path))
  const names = Object.keys(seen[0] ?? {})
  rows[name] = Object.fromEntries(names.map((key) => [key, toMedian(seen.map((one) => one[key] ?? 0))]))
  console.log(name, JSON.stringify(rows[name]))
}
await stop(child)
console.table(rows)
