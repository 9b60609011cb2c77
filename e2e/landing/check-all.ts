import { test as base } from '@playwright/test'
import { getSite } from '@/lib/content/lists'
import { getPage } from '@/lib/content/pages'
import { readAllPages, type Seen } from './all-pages'

/** Origin that is written into the pages. */
export const { url } = getSite()

/** Tests over every page of the site, which is read once for all of them. Each stands for a line of landing.md and says its number. */
export const test = base.extend<object, { pages: Seen[] }>({
  pages: [
    async ({ browser }, use, { project }) => {
      await use(await readAllPages(browser, project.use.baseURL ?? ''))
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

/** Pages that search engines may list. */
export function listIndexable(pages: Seen[]): Seen[] {
  return pages.filter(({ path }) => getPage(path)?.hidden === false)
}

/** Addresses of the pages for which something is not so: a test expects none. */
export function listWrong(pages: Seen[], isRight: (page: Seen) => boolean): string[] {
  return pages.filter((page) => !isRight(page)).map(({ path }) => path)
}

/** Values that more than one page has, with the pages. */
export function listRepeats(pages: Seen[], value: (page: Seen) => string): string[] {
  const owners = new Map<string, string[]>()
  for (const page of pages) owners.set(value(page), [...(owners.get(value(page)) ?? []), page.path])
  return Array.from(owners, ([text, paths]) => (paths.length > 1 ? `${text}: ${paths.join(' ')}` : '')).filter(Boolean)
}

/** One page by its address. */
export function getSeen(pages: Seen[], path: string): Seen {
  const page = pages.find((one) => one.path === path)
  if (!page) throw new Error(`${path}: 이 주소의 글을 받지 못했어요.`)
  return page
}
