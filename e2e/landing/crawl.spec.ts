import { type APIRequestContext, expect } from '@playwright/test'
import { readAddresses } from '@/lib/content/ledger'
import { getSite } from '@/lib/content/lists'
import { getPage, listPages } from '@/lib/content/pages'
import { unknownPath } from '../site'
import { getSeen, listIndexable, listWrong, test, url } from './check-all'

const bots = [
  { line: 2, name: '네이버', agent: 'Mozilla/5.0 (compatible; Yeti/1.1; +https://naver.me/spd)' },
  {
    line: 3,
    name: '카카오톡',
    agent: 'facebookexternalhit/1.1;kakaotalk-scrap/1.0; +https://devtalk.kakao.com/t/scrap/33984',
  },
]

async function readSitemap(request: APIRequestContext): Promise<{ loc: string; day?: string }[]> {
  const text = await (await request.get('/sitemap.xml')).text()
  return [...text.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
    loc: /<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? '',
    day: /<lastmod>([^<]*)<\/lastmod>/.exec(entry)?.[1],
  }))
}

test.describe('검색 엔진과 채팅이 가져갈 때', { tag: '@desktop' }, () => {
  test.setTimeout(120_000)

  test('1 robots.txt는 글자 파일이고, 모두에게 열려 있고, 사이트맵을 알려요', async ({ request }) => {
    const answer = await request.get('/robots.txt')
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
    const text = await answer.text()
    expect(text).toContain(`Sitemap: ${url}/sitemap.xml`)
    expect(text).not.toMatch(/disallow/i)
  })

  for (const { line, name, agent } of bots)
    test(`${line} ${name}도 모든 글을 사람과 한 글자도 다르지 않게 받아요`, async ({ pages, request }) => {
      const different: string[] = []
      for (const { path, html } of pages) {
        const answer = await request.get(path, { headers: { 'user-agent': agent } })
        if (answer.status() !== 200 || (await answer.text()) !== html) different.push(path)
      }
      expect(different).toEqual([])
    })

  test('2 모든 글의 첫 HTML에 큰제목과 단계가 빠짐없이 있어요', ({ pages }) => {
    const isWhole = ({ path, headings, steps }: (typeof pages)[number]) =>
      headings.join('') !== '' && (getPage(path)?.steps ?? []).every(({ id }) => steps.includes(id))
    expect(listWrong(pages, isWhole)).toEqual([])
  })

  test('4 사이트맵은 찾게 할 글 모두이고, 저마다 제 대표 주소이며 200이에요', async ({ pages, request }) => {
    const listed = (await readSitemap(request)).map(({ loc }) => loc)
    expect(listed.length).toBeLessThan(50_000)
    expect(listed.sort()).toEqual(
      listIndexable(pages)
        .map(({ links }) => links.canonical ?? '')
        .sort(),
    )
    expect(listWrong(pages, ({ status }) => status === 200)).toEqual([])
  })

  test('4 사이트맵의 고친 날은 글에 적힌 날이에요', async ({ request }) => {
    const different = (await readSitemap(request)).filter(
      ({ loc, day }) => day !== getPage(loc.slice(url.length) || '/')?.updated,
    )
    expect(different).toEqual([])
  })

  test('5 rss.xml은 안내를 모두 싣고 주소, 날짜, 본문이 있어요', async ({ page, request }) => {
    const answer = await request.get('/rss.xml')
    expect(answer.headers()['content-type']).toBe('application/xml; charset=utf-8')
    const items = await page.evaluate(
      (text) => {
        const feed = new DOMParser().parseFromString(text, 'application/xml')
        if (feed.querySelector('parsererror')) return []
        return Array.from(feed.querySelectorAll('item'), (item) =>
          ['link', 'pubDate', 'description'].map((name) => item.querySelector(name)?.textContent ?? ''),
        )
      },
      await answer.text(),
    )
    const guides = listPages().filter(({ kind }) => kind === 'guide')
    expect(items.map(([link]) => link).sort()).toEqual(guides.map(({ path }) => `${url}${path}`).sort())
    const poor = items.filter(([, day = '', text = '']) => Number.isNaN(Date.parse(day)) || text.length < 100)
    expect(poor).toEqual([])
  })

  test('6 첫 화면에 확인 열쇠가 적은 대로 있고, 적지 않은 것은 없어요', ({ pages }) => {
    const { naver, google } = getSite().verification
    const { metas } = getSeen(pages, '/')
    expect([metas['naver-site-verification'], metas['google-site-verification']]).toEqual([naver, google])
  })

  test('7 IndexNow 열쇠 파일은 열쇠만 담고 있어요', async ({ request }) => {
    const key = getSite().verification.indexNow ?? ''
    const answer = await request.get(`/${key}.txt`)
    expect([answer.status(), await answer.text()]).toEqual([200, key])
  })

  test('8 짧은 주소와 옛 주소는 모두 한 번의 301로 살아 있는 글에 가요', async ({ pages, request }) => {
    const living = new Map(pages.map(({ path, html }) => [path, html]))
    const wrong: string[] = []
    for (const [from, to] of Object.entries(readAddresses().redirects)) {
      const answer = await request.get(from, { maxRedirects: 0 })
      const [path = '', anchor] = (answer.headers().location ?? '').split('#')
      const html = living.get(path)
      const arrives = html !== undefined && (anchor === undefined || html.includes(`id="${anchor}"`))
      if (answer.status() !== 301 || answer.headers().location !== to || !arrives) wrong.push(from)
    }
    expect(wrong).toEqual([])
  })

  test('8 옛 단계 이름도 그 글에 자리로 남아 있어요', ({ pages }) => {
    const lost = pages.flatMap(({ path, html }) =>
      (getPage(path)?.steps ?? [])
        .flatMap(({ formerly }) => formerly)
        .filter((old) => !html.includes(`id="${old}"`))
        .map((old) => `${path}#${old}`),
    )
    expect(lost).toEqual([])
  })

  test('9 없는 주소는 404이고 싣지 말라고 해요', async ({ request }) => {
    const answer = await request.get(unknownPath)
    expect([answer.status(), answer.headers()['x-robots-tag']]).toEqual([404, 'noindex'])
    expect(await answer.text()).toContain('name="robots" content="noindex')
  })

  test('10 주소는 모두 영문 소문자, 숫자, 붙임표이고 밑줄 있는 이름의 서버가 아니에요', ({ pages }) => {
    expect(listWrong(pages, ({ path }) => /^\/([a-z0-9-]+(\/[a-z0-9-]+)*)?$/.test(path))).toEqual([])
    expect(new URL(url).hostname).not.toContain('_')
  })

  test('11 찾은 것과 진단의 안쪽 화면만 싣지 말라고 하되 링크는 따라가라고 해요', ({ pages }) => {
    const isRight = ({ path, metas }: (typeof pages)[number]) =>
      metas.robots === (getPage(path)?.hidden ? 'noindex, follow' : undefined)
    expect(listWrong(pages, isRight)).toEqual([])
  })

  test.describe('12 자바스크립트 없이', () => {
    test.use({ javaScriptEnabled: false })

    test('12 첫 화면에서 찾고, 고른 글을 읽고, 진단에 답할 수 있어요', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('searchbox').or(page.locator('[name=q]')).first().fill('CC63')
      await page.getByRole('button', { name: '찾기' }).first().click()
      await page.locator('[data-result]').first().getByRole('link').click()
      await expect(page.locator('[data-step]').first()).toBeVisible()
      await page.goto('/diagnose/nhn-kcp')
      await page.getByRole('navigation', { name: '답 고르기' }).getByRole('link').first().click()
      await expect(page.getByText('지금까지 답한 것', { exact: true })).toBeVisible()
    })
  })
})
