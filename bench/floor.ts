import { createServer, type Server } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { findPort } from './serve'

const head = `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>글</title><style>
body{max-width:38em;margin:auto;padding:1em;font:1.06em/1.65 system-ui,sans-serif;color:#222;word-break:keep-all}
a{color:#15c}h1{font-size:1.6em;line-height:1.3}li{margin:.5em 0}
</style></head><body>`

/** The text of a page as one would write it by hand: headings, paragraphs, lists, links, no design. */
async function readText(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage()
  await page.goto(url)
  const text = await page.evaluate(() => {
    const main = document.querySelector('main')
    for (const part of main?.querySelectorAll('svg, button, input, textarea, dialog') ?? []) part.remove()
    for (const part of main?.querySelectorAll('*') ?? [])
      for (const { name } of Array.from(part.attributes)) if (name !== 'href') part.removeAttribute(name)
    return main?.innerHTML ?? ''
  })
  await page.close()
  return `${head}${text}</body></html>`
}

async function serve(body: Buffer, headers: Record<string, string>): Promise<{ url: string; server: Server }> {
  const port = await findPort()
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br', ...headers })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${port}/`, server }
}

/**
 * Serves the hand-written floor of a page, compressed as the page is: as it is, and `isolated` by the one header of the
 * page for which a browser begins with a new process.
 * @example const { plain, isolated } = await serveFloors(browser, 'http://127.0.0.1:3000/about')
 */
export async function serveFloors(browser: Browser, page: string) {
  const body = brotliCompressSync(await readText(browser, page))
  return {
    plain: await serve(body, {}),
    isolated: await serve(body, { 'Cross-Origin-Opener-Policy': 'same-origin' }),
  }
}
