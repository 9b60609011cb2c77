import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { watchWork } from '../watch-work'
import type { Picture } from './draw'

declare global {
  interface Window {
    given: { began: number; ended: number; blocked: number }
  }
}

/** What came of one picture. Milliseconds; `blocked` is the longest the page could not answer a finger, `worked` the longest that it worked at a stretch. */
export type Taken = { found: string[]; confident: boolean; ms: number; blocked: number; worked: number; read: string }

/** Runs in the page before anything else: when a picture is given, when its answer stands there, how long anything blocked. */
function watch(): void {
  window.given = { began: 0, ended: 0, blocked: 0 }
  addEventListener(
    'change',
    () => Object.assign(window.given, { began: performance.now(), ended: 0, blocked: 0 }),
    true,
  )
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.given.blocked = Math.max(window.given.blocked, duration)
  }).observe({ type: 'longtask' })
  new MutationObserver(() => {
    const said = document.querySelector('.snap [role=status]')?.textContent ?? ''
    const isDone = said !== '' && !document.querySelector('.snap progress')
    if (
      isDone &&
      !window.given.ended &&
      (document.querySelector('[data-confident]') || !said.startsWith('그림에서 읽은'))
    )
      window.given.ended = performance.now()
  }).observe(document, { childList: true, subtree: true, characterData: true })
}

/** A visitor's home page, ready to be given pictures. */
export async function openHome(context: BrowserContext, base: string): Promise<Page> {
  const page = await context.newPage()
  // tsx names functions with a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (value) => value')
  await page.addInitScript(watch)
  await page.goto(base)
  return page
}

/** Gives a picture and waits for what search says to it. */
export async function givePicture(page: Page, { name, bytes }: Picture): Promise<Taken> {
  // A file, as visitors give one: bytes would be unpacked by Playwright on the page's main thread, 37 ms for a long picture.
  const folder = await mkdtemp(join(tmpdir(), 'picture-'))
  await writeFile(join(folder, name), bytes)
  const endWork = await watchWork(page)
  await page.getByLabel('스크린샷에서 찾기').setInputFiles(join(folder, name))
  await page.waitForFunction(() => window.given.ended > 0, undefined, { timeout: 300_000 })
  // The code book answers a little later and may add to the rows.
  await page.waitForTimeout(700)
  const worked = await endWork()
  await rm(folder, { recursive: true })
  const found = await page
    .locator('[data-result]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-result') ?? ''))
  const confident = (await page.locator('[data-confident=true]').count()) > 0
  const read = await page.locator('[name=q]').inputValue()
  const { began, ended, blocked } = await page.evaluate(() => window.given)
  const clear = page.getByRole('button', { name: '지우기' })
  if (await clear.isVisible()) await clear.click()
  return { found, confident, ms: ended - began, blocked, worked, read }
}
