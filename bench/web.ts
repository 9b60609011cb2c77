import type { Browser } from '@playwright/test'
import { pageKinds, wrongPassword } from '@/e2e/site'
import { weighPage } from './bytes'
import { serveFloors } from './floor'
import { toMedian, toPercentile } from './median'
import { openBrowser } from './open-browser'
import { serveSite, stop } from './serve'
import { find, findBox, look } from './visit'

/**
 * A slow phone on a slow line: how long an article and the first search result take beside the hand-written floor of
 * the same text, in turns. Then what every kind of page weighs. Rounds as the argument.
 */
const rounds = Number(process.argv[2] ?? 7)

async function compareWithFloor(browser: Browser, base: string): Promise<void> {
  const { plain, isolated } = await serveFloors(browser, base + wrongPassword)
  const box = await findBox(browser, `${base}/`)
  const seen = {
    floor: [0],
    isolated: [0],
    floorBlocked: [0],
    article: [0],
    result: [0],
    typed: [0],
    blocked: [0],
    shift: [0],
  }
  for (const list of Object.values(seen)) list.length = 0
  for (let round = 0; round < rounds; round += 1) {
    const floor = await look(browser, plain.url)
    seen.floor.push(floor.paint)
    seen.floorBlocked.push(floor.blocked)
    seen.isolated.push((await look(browser, isolated.url)).paint)
    const article = await look(browser, base + wrongPassword)
    seen.article.push(article.paint)
    seen.blocked.push(article.blocked)
    seen.shift.push(article.shift)
    const found = await find(browser, `${base}/`, box)
    seen.result.push(found.result)
    seen.typed.push(...found.typed)
  }
  for (const { server } of [plain, isolated]) server.close()
  const unit = toMedian(seen.floor)
  const toRow = (list: number[]) => ({
    median: Math.round(toMedian(list)),
    floors: +(toMedian(list) / unit).toFixed(2),
  })
  console.table({
    floor: toRow(seen.floor),
    'floor, isolated': toRow(seen.isolated),
    article: toRow(seen.article),
    'first result': toRow(seen.result),
  })
  console.log(
    `a key to its rows: median ${toMedian(seen.typed).toFixed(1)} ms, p95 ${toPercentile(seen.typed, 0.95).toFixed(1)} ms, n=${seen.typed.length}`,
  )
  const toBlocked = (list: number[]) => `blocked ${toMedian(list)} ms in the middle, ${Math.max(...list)} at most`
  console.log(`floor: ${toBlocked(seen.floorBlocked)}`)
  console.log(`article: ${toBlocked(seen.blocked)}; shift ${Math.max(...seen.shift)}, n=${rounds}`)
}

async function weighKinds(browser: Browser, base: string): Promise<void> {
  const rows: Record<string, Awaited<ReturnType<typeof weighPage>>> = {}
  for (const { name, path } of pageKinds) rows[name] = await weighPage(browser, base + path)
  console.table(rows)
}

const { base, child } = await serveSite()
const browser = await openBrowser()
try {
  await compareWithFloor(browser, base)
  await weighKinds(browser, base)
} finally {
  await browser.close()
  await stop(child)
}
