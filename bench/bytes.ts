import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { waitAwake, watchAwake } from '@/e2e/site'

/** For what comes after React: the code book. */
const settled = 500

/** Size of an address as it travels with gzip, in bytes. */
async function weigh(url: string): Promise<number> {
  const answer = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
  if (answer.headers.has('content-encoding')) return Number(answer.headers.get('content-length'))
  // Too small to compress, or made for this visitor.
  return gzipSync(await (await fetch(url)).arrayBuffer()).length
}

const sum = async (urls: Iterable<string>) => {
  const sizes = await Promise.all(Array.from(urls, weigh))
  return sizes.reduce((all, size) => all + size, 0)
}

/**
 * What a page asks for when it is opened, and what the first touch adds: requests and bytes.
 * @example await weighPage(browser, 'http://127.0.0.1:3000/') // { requests: 1, opened: 6096, more: 12, touched: 190000 }
 */
export async function weighPage(browser: Browser, url: string) {
  const page = await browser.newPage()
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(request.url().replace(/#.*/, '')))
  await page.goto(url, { waitUntil: 'networkidle' })
  const icon = await page.locator('link[rel=icon]').getAttribute('href')
  asked.delete(new URL(icon ?? '', url).href)
  const first = new Set(asked)
  const box = page.locator('[role=search] [name=q]').first()
  await watchAwake(page)
  if ((await box.count()) > 0) await box.pressSequentially('CC63')
  else await page.keyboard.press('Shift')
  await waitAwake(page)
  await page.waitForTimeout(settled)
  await page.close()
  const later = Array.from(asked).filter((one) => !first.has(one))
  return { requests: first.size, opened: await sum(first), more: later.length, touched: await sum(later) }
}
