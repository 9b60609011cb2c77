import type { Browser, CDPSession } from '@playwright/test'
import { slowDown } from '@/e2e/slow-phone'

declare global {
  interface Window {
    seen: {
      paint: number
      result?: number
      blocked: number
      shift: number
      typed: number[]
      drawn: Promise<void>
      found: Promise<void>
    }
  }
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Runs in the page before anything else: what the browser itself says about painting and blocking, and when rows appear. */
function watch(): void {
  let draw = () => {}
  let find = () => {}
  const drawn = new Promise<void>((resolve) => (draw = resolve))
  const found = new Promise<void>((resolve) => (find = resolve))
  const seen: Window['seen'] = { paint: 0, blocked: 0, shift: 0, typed: [], drawn, found }
  window.seen = seen
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.paint = startTime
    draw()
  })
  observe('longtask', ({ duration }) => {
    seen.blocked += duration - 50
  })
  observe('layout-shift', (entry) => {
    if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) seen.shift += Number(entry.value)
  })
  let pressed: number | undefined
  addEventListener('input', ({ timeStamp }) => (pressed ??= timeStamp), true)
  new MutationObserver(() => {
    if (!document.querySelector('[data-result]')) return
    seen.result ??= performance.now()
    find()
    if (pressed !== undefined) seen.typed.push(performance.now() - pressed)
    pressed = undefined
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
}

/** A phone on a slow line that knows nothing of the site yet. */
async function openVisit(browser: Browser) {
  const page = await (await browser.newContext(phone)).newPage()
  // tsx names functions with a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (value) => value')
  await page.addInitScript(watch)
  return { page, devtools: await slowDown(page) }
}

const settled = 1500

/** Opens an address and only looks: when the largest part was painted, how long the phone was blocked, what moved. */
export async function look(browser: Browser, url: string) {
  const { page } = await openVisit(browser)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(settled)
  const { paint, blocked, shift } = await page.evaluate(() => window.seen)
  await page.context().close()
  return { paint, blocked, shift }
}

const typing = ['도', ' ', '초', '과', ' ', '오', '류']

/** Without the help of the test runner, whose own scripts a slow phone would have to run too. */
async function wait(devtools: CDPSession, expression: string): Promise<void> {
  await devtools.send('Runtime.evaluate', { expression, awaitPromise: true })
}

/** Goes straight to the search box and types: when the first row is there, and how long each later key takes. */
export async function find(browser: Browser, url: string, box: { x: number; y: number }) {
  const { page, devtools } = await openVisit(browser)
  await page.goto(url, { waitUntil: 'commit' })
  await wait(devtools, 'window.seen.drawn')
  await page.touchscreen.tap(box.x, box.y)
  await page.keyboard.type('CC63')
  await wait(devtools, 'window.seen.found')
  const { result = 0 } = await page.evaluate(() => window.seen)
  await page.waitForTimeout(settled * 2)
  await page.locator('[name=q]').fill('한')
  await page.waitForTimeout(settled)
  await page.evaluate(() => (window.seen.typed = []))
  for (const letter of typing) {
    await page.keyboard.insertText(letter)
    await page.waitForTimeout(250)
  }
  const { typed } = await page.evaluate(() => window.seen)
  await page.context().close()
  return { result, typed }
}

/** Where the search box stands. */
export async function findBox(browser: Browser, url: string): Promise<{ x: number; y: number }> {
  const page = await (await browser.newContext(phone)).newPage()
  await page.goto(url)
  const box = await page.locator('[role=search] [name=q]').boundingBox()
  await page.context().close()
  return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
}
