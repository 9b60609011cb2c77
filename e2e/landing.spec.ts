import { type APIRequestContext, expect, test } from '@playwright/test'
import { getSite } from '@/lib/content/lists'
import { listPages } from '@/lib/content/pages'
import { pageKinds, unknownPath, wrongPassword } from './site'

const { url } = getSite()
const pages = listPages()

async function readSitemap(request: APIRequestContext): Promise<string[]> {
  const text = await (await request.get('/sitemap.xml')).text()
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].flatMap(([, address]) => address ?? [])
}

for (const { name, path } of [...pageKinds, { name: '없는 주소', path: unknownPath }])
  test(`${name} 화면은 한국어이고 큰제목이 하나예요`, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  })

for (const { name, path } of pageKinds)
  test(`${name} 화면은 제목 단계를 건너뛰지 않아요`, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(path)
    const levels = await page.getByRole('heading').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

for (const { name, path } of pageKinds.filter((kind) => !kind.path.includes('?')))
  test(`${name} 화면은 제 주소를 대표 주소로 적어요`, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(path)
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
    expect(new URL(canonical ?? '').href).toBe(`${url}${path}`)
  })

test.describe('찾는 곳에서 온 사람', { tag: '@desktop' }, () => {
  test('오류, 안내, 영수증 글은 모두 큰제목이 창 제목에 들어 있어요', async ({ page }) => {
    const without: string[] = []
    for (const { path, kind } of pages.filter((one) => ['error', 'guide', 'receipt'].includes(one.kind))) {
      const html = await (await page.request.get(path)).text()
      const [title, heading] = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html')
        return [parsed.title, parsed.querySelector('h1')?.textContent ?? '']
      }, html)
      if (!heading || !title?.includes(heading)) without.push(`${kind} ${path}`)
    }
    expect(without).toEqual([])
  })

  test('사이트맵에는 찾게 할 글만, 빠짐없이 있어요', async ({ request }) => {
    const shown = pages.filter(({ hidden }) => !hidden).map(({ path }) => `${url}${path}`)
    expect((await readSitemap(request)).sort()).toEqual(shown.sort())
  })

  test('사이트맵의 주소는 모두 열리고 찾지 말라고 적지 않아요', async ({ request }) => {
    const broken: string[] = []
    for (const address of await readSitemap(request)) {
      const answer = await request.get(address.slice(url.length))
      const hidden = (await answer.text()).includes('noindex') || answer.headers()['x-robots-tag'] !== undefined
      if (answer.status() !== 200 || hidden) broken.push(`${answer.status()} ${address}`)
    }
    expect(broken).toEqual([])
  })

  test('찾은 것과 진단의 안쪽 화면은 찾는 곳에 싣지 않되 링크는 따라가요', async ({ page }) => {
    for (const path of [
      '/search?q=CC63',
      ...pages
        .filter((one) => one.hidden)
        .slice(0, 5)
        .map((one) => one.path),
    ]) {
      await page.goto(path)
      await expect(page.locator('meta[name=robots]'), path).toHaveAttribute('content', 'noindex, follow')
    }
  })

  test('robots.txt는 모두에게 열려 있고 사이트맵을 알려요', async ({ request }) => {
    const answer = await request.get('/robots.txt')
    expect(answer.headers()['content-type']).toContain('text/plain')
    expect(await answer.text()).toMatch(new RegExp(`Allow: /\\n[^]*Sitemap: ${url}/sitemap\\.xml`))
  })

  test('나눌 때 보일 제목과 주소가 첫 HTML에 있어요', async ({ page }) => {
    await page.goto(wrongPassword)
    await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', `${url}${wrongPassword}`)
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /비밀번호 오류/)
    await expect(page.locator('meta[property="og:locale"]')).toHaveAttribute('content', 'ko_KR')
  })
})
