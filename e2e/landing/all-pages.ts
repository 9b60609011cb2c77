import { type Browser, request } from '@playwright/test'
import { listPages } from '@/lib/content/pages'

/** What a search engine or a chat takes from the HTML of a page, without running anything. */
export type Seen = {
  path: string
  status: number
  html: string
  lang: string
  headings: string[]
  title: string
  /** Content of every meta tag by name or property. */
  metas: Record<string, string>
  /** Addresses of link tags by rel, with the type where there is one. */
  links: Record<string, string>
  data: string[]
  steps: string[]
  days: string[]
  text: string
  silentImages: number
}

/** Runs in a browser: its parser is the one that counts. */
function readHeads(texts: string[]): Omit<Seen, 'path' | 'status' | 'html'>[] {
  return texts.map((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    const all = (selector: string) => Array.from(parsed.querySelectorAll(selector))
    const read = (element: Element, name: string) => element.getAttribute(name) ?? ''
    const toMeta = (meta: Element) => [read(meta, 'property') || read(meta, 'name'), read(meta, 'content')]
    const toLink = (link: Element) => [[read(link, 'rel'), read(link, 'type')].join(' ').trim(), read(link, 'href')]
    return {
      lang: parsed.documentElement.lang,
      headings: all('h1').map((one) => one.textContent ?? ''),
      title: parsed.title,
      metas: Object.fromEntries(all('meta[content]').map(toMeta)),
      links: Object.fromEntries(all('link[href]').map(toLink)),
      data: all('script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
      steps: all('[data-step]').map((step) => read(step, 'data-step')),
      days: all('time').map((time) => read(time, 'datetime')),
      text: parsed.body.textContent ?? '',
      silentImages: all('img:not([alt])').length,
    }
  })
}

const atOnce = 40

/**
 * Every page of the site as it is sent, read once.
 * @example (await readAllPages(browser, 'http://127.0.0.1:4173')).find(({ path }) => path === '/')?.title
 */
export async function readAllPages(browser: Browser, baseURL: string): Promise<Seen[]> {
  const client = await request.newContext({ baseURL })
  const parser = await browser.newPage()
  const paths = listPages().map((page) => page.path)
  const seen: Seen[] = []
  for (let from = 0; from < paths.length; from += atOnce) {
    const sent = await Promise.all(
      paths.slice(from, from + atOnce).map(async (path) => {
        const answer = await client.get(path)
        return { path, status: answer.status(), html: await answer.text() }
      }),
    )
    const heads = await parser.evaluate(
      readHeads,
      sent.map(({ html }) => html),
    )
    seen.push(...sent.flatMap((one, index) => (heads[index] ? [{ ...one, ...heads[index] }] : [])))
  }
  await parser.close()
  await client.dispose()
  return seen
}
