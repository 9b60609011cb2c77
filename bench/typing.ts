import type { Browser, CDPSession, Page } from '@playwright/test'
import { z } from 'zod'
import { toMedian, toPercentile } from './median'
import { openBrowser } from './open-browser'
import { serveSite, stop } from './serve'
import { watchWork } from './watch-work'

/**
 * A visitor who types twenty letters at once after the first touch, then twenty in other scripts: how long a key waits
 * for its rows, the longest time nothing else could run and how long the processor worked in it, when the index was ready
 * after its data, and the heap with both indexes. On this machine and on one a quarter as fast; rounds as the argument.
 */
const rounds = Number(process.argv[2] ?? 3)
const typed = ['카카오페이 잔액이 부족하다고 떠요', 'zkem gksehchrhk kakao', 'ㅎㄷㅊㄱ 카드 ㄱㅈ 안 돼요']

declare global {
  interface Window {
    typing: { long: number; keys: number[]; ready?: number }
  }
}

/** Runs in the page before anything else. */
function watch(): void {
  const typing: Window['typing'] = { long: 0, keys: [] }
  window.typing = typing
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) typing.long = Math.max(typing.long, duration)
  }).observe({ type: 'longtask', buffered: true })
  let opened: Window['earlySearch']
  Object.defineProperty(window, 'earlySearch', {
    get: () => opened,
    set: (next: Window['earlySearch']) => {
      opened = next
      next?.then(() => (typing.ready ??= performance.now()))
    },
  })
  let pressed: number | undefined
  addEventListener('input', ({ timeStamp }) => (pressed ??= timeStamp), true)
  new MutationObserver(() => {
    if (pressed === undefined || !document.querySelector('[data-confident]')) return
    typing.keys.push(performance.now() - pressed)
    pressed = undefined
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
}

const gapMs = 120
const settled = 3000

/** Types letter by letter. The work of the processor is known when it is traced, which takes time itself. */
async function type(page: Page, text: string, traced: boolean): Promise<Window['typing'] & { worked: number }> {
  const endWork = traced ? await watchWork(page) : async () => 0
  await page.evaluate(() => {
    window.typing.long = 0
    window.typing.keys.length = 0
  })
  for (const letter of text) {
    await page.keyboard.insertText(letter)
    await page.waitForTimeout(gapMs)
  }
  await page.waitForTimeout(gapMs)
  const typing = await page.evaluate(() => ({ ...window.typing }))
  const worked = await endWork()
  await page.locator('[role=search] [name=q]').first().fill('')
  return { ...typing, worked }
}

const attached = z.object({ sessionId: z.string() })
const answered = z.object({ message: z.string() })
const usage = z.object({ result: z.object({ usedSize: z.number(), backingStorageSize: z.number().default(0) }) })

/** Heap and buffers of the page and of its worker, in MB. */
async function weighHeap(devtools: CDPSession): Promise<number[]> {
  const toMegabytes = ({ usedSize, backingStorageSize }: z.infer<typeof usage>['result']) =>
    Math.round((usedSize + backingStorageSize) / 1e5) / 10
  const session = new Promise<string>((resolve) =>
    devtools.on('Target.attachedToTarget', (event) => resolve(attached.parse(event).sessionId)),
  )
  await devtools.send('HeapProfiler.collectGarbage')
  const own = usage.shape.result.parse(await devtools.send('Runtime.getHeapUsage'))
  await devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  const sessionId = await session
  const ask = async (id: number, method: string) => {
    const answer = new Promise<string>((resolve) =>
      devtools.on('Target.receivedMessageFromTarget', (event) => {
        const { message } = answered.parse(event)
        if (message.includes(`"id":${id},`)) resolve(message)
      }),
    )
    await devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    return answer
  }
  await ask(1, 'HeapProfiler.collectGarbage')
  const worker = usage.parse(JSON.parse(await ask(2, 'Runtime.getHeapUsage')))
  return [toMegabytes(own), toMegabytes(worker.result)]
}

async function visit(browser: Browser, base: string, rate: number, traced = false) {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await page.addInitScript('globalThis.__name = (value) => value')
  await page.addInitScript(watch)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
  await page.goto(base, { waitUntil: 'load' })
  await page.locator('[role=search] [name=q]').first().click()
  const seen = [await type(page, typed[0] ?? '', traced)]
  const ready = await page.evaluate(() => {
    const [file] = performance.getEntriesByType('resource').filter(({ name }) => /\/search\/core\./.test(name))
    return (window.typing.ready ?? 0) - (file instanceof PerformanceResourceTiming ? file.responseEnd : 0)
  })
  await page.waitForTimeout(settled)
  // React wakes in this pause; whoever still types then waits for it.
  const waking = await page.evaluate(() => window.typing.long)
  for (const text of typed) seen.push(await type(page, text, traced))
  await page.waitForTimeout(settled)
  const heap = await weighHeap(devtools)
  await page.context().close()
  return { seen, ready, waking, heap }
}

const { base, child } = await serveSite()
const browser = await openBrowser()
try {
  for (const rate of [1, 4]) {
    const visits: Awaited<ReturnType<typeof visit>>[] = []
    for (let round = 0; round < rounds; round += 1) visits.push(await visit(browser, base, rate))
    const keys = visits.flatMap(({ seen }) => seen.slice(1).flatMap((one) => one.keys))
    const traced = await visit(browser, base, rate, true)
    const longest = (at: number) => Math.max(...visits.map(({ seen }) => seen[at]?.long ?? 0))
    const works = traced.seen.map(({ worked }) => Math.round(worked)).join(' / ')
    console.log(
      `${rate}x: ready ${toMedian(visits.map(({ ready }) => ready)).toFixed(0)} ms after its data; a key to its rows: median ${toMedian(keys).toFixed(1)} ms, p95 ${toPercentile(keys, 0.95).toFixed(1)} ms, n=${keys.length}`,
    )
    console.log(
      `    longest task while typing: at the first touch ${longest(0)} ms, until all is awake ${Math.max(...visits.map(({ waking }) => waking))} ms, later ${[1, 2, 3].map(longest).join(' / ')} ms; work of the processor in the longest, traced once: ${works} ms; heap of page / worker ${visits.at(-1)?.heap.join(' / ')} MB`,
    )
  }
} finally {
  await browser.close()
  await stop(child)
}
