import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { getPage } from '@/lib/content/pages'
import { getSeen, listIndexable, listRepeats, listWrong, test, url } from './check-all'

type Data = { '@type'?: string; '@graph'?: Data[]; [name: string]: unknown }

/** Every text in the data of a page that a visitor should be able to see. */
function listShown(data: Data): string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    if (name.startsWith('@') && name !== '@graph') return []
    if (Array.isArray(value)) return value.flatMap(listShown)
    return typeof value === 'string' && !value.startsWith('https://') ? [value] : []
  })
}

const parse = (text: string): Data => JSON.parse(text)
const listTypes = (text: string) => (parse(text)['@graph'] ?? [parse(text)]).map((one) => one['@type'])

test.describe('모든 글의 머리', { tag: '@desktop' }, () => {
  test.setTimeout(120_000)

  test('13 한국어이고 큰제목이 하나이며 그 말이 창 제목에 들어 있어요', ({ pages }) => {
    expect(listWrong(pages, ({ lang }) => lang === 'ko')).toEqual([])
    expect(listWrong(pages, ({ headings }) => headings.length === 1)).toEqual([])
    expect(listWrong(pages, ({ headings: [heading = '-'], title }) => title.includes(heading))).toEqual([])
  })

  test('14 창 제목과 설명은 글마다 달라요', ({ pages }) => {
    expect(listRepeats(pages, ({ title }) => title)).toEqual([])
    expect(listRepeats(listIndexable(pages), ({ metas }) => metas.description ?? '')).toEqual([])
  })

  test('14 창 제목은 사이트 이름으로 시작하지 않고 낱말 목록을 싣지 않아요', ({ pages }) => {
    const name = getSeen(pages, '/').metas['og:site_name'] ?? '-'
    expect(listWrong(pages, ({ title }) => !title.startsWith(name))).toEqual([])
    expect(listWrong(pages, (page) => page.metas.keywords === undefined)).toEqual([])
  })

  test('15 대표 주소는 https이고 제 주소 그대로예요', async ({ pages, request }) => {
    expect(url).toMatch(/^https:\/\//)
    expect(listWrong(pages, ({ path, links }) => links.canonical === url + (path === '/' ? '' : path))).toEqual([])
    const filtered = await (await request.get('/search?system=apple&q=CC63')).text()
    expect(filtered).toContain(`<link rel="canonical" href="${url}/search"/>`)
  })

  test('16 나눌 때 보일 제목, 설명, 주소, 종류, 이름, 언어가 있고 주소는 대표 주소예요', ({ pages }) => {
    const names = ['title', 'description', 'image', 'url', 'type', 'site_name', 'locale']
    expect(listWrong(pages, ({ metas }) => names.every((name) => metas[`og:${name}`]))).toEqual([])
    expect(listWrong(pages, ({ metas }) => metas['og:locale'] === 'ko_KR')).toEqual([])
    expect(listWrong(pages, ({ metas, links }) => metas['og:url'] === links.canonical)).toEqual([])
    const hasSuffix = ({ path, metas }: (typeof pages)[number]) =>
      path !== '/' && (metas['og:title'] ?? '').endsWith(metas['og:site_name'] ?? '-')
    expect(listWrong(pages, (page) => !hasSuffix(page))).toEqual([])
  })

  test('20 첫 화면 말고는 어디에 있는 무슨 글인지 자료가 있고, 그 말은 모두 화면에 보여요', ({ pages }) => {
    const others = listIndexable(pages).filter(({ path }) => path !== '/')
    const isKnown = ({ data: [text, ...more] }: (typeof pages)[number]) =>
      more.length === 0 && /^BreadcrumbList,(Tech)?Article$/.test(listTypes(text ?? '{}').join())
    expect(listWrong(others, isKnown)).toEqual([])
    const isShown = (page: (typeof pages)[number]) =>
      listShown(parse(page.data[0] ?? '{}')).every((text) => page.text.includes(text) || page.days.includes(text))
    expect(listWrong(others, isShown)).toEqual([])
    const isDated = ({ path, data }: (typeof pages)[number]) =>
      data[0]?.includes(`"dateModified":"${getPage(path)?.updated}"`) === true
    expect(listWrong(others, isDated)).toEqual([])
    expect(listWrong(others, ({ data }) => !/"name":"(홈|처음|top|home)"/i.test(data[0] ?? ''))).toEqual([])
  })

  test('20 싣지 않을 화면에는 그런 자료가 없어요', ({ pages }) => {
    const hidden = pages.filter(({ path }) => getPage(path)?.hidden)
    expect(listWrong(hidden, ({ data }) => data.length === 0)).toEqual([])
  })

  test('21 검색 엔진이 그만 쓰는 자료는 어디에도 없어요', ({ pages }) => {
    expect(listWrong(pages, ({ html }) => !/FAQPage|HowTo"|SearchAction|QAPage/.test(html))).toEqual([])
  })

  test('22 주소만 보아도 무슨 글인지 읽혀요', ({ pages }) => {
    const isReadable = ({ path }: (typeof pages)[number]) =>
      path.split('/').every((part) => part.length <= 60 && !/^[0-9a-f]{8,}$/.test(part)) && path.length <= 100
    expect(listWrong(listIndexable(pages), isReadable)).toEqual([])
  })

  test('23 사이트 이름 자료는 첫 화면에만 있어요', ({ pages }) => {
    const withSite = pages.filter(({ data }) => data.some((text) => listTypes(text).includes('WebSite')))
    expect(withSite.map(({ path }) => path)).toEqual(['/'])
    expect(withSite[0]?.data[0]).toContain(`"name":"${withSite[0]?.metas['og:site_name']}"`)
  })

  test('24 그림에만 있는 글이 없고, 그림마다 대신할 말이 있어요', ({ pages }) => {
    expect(listWrong(pages, ({ silentImages }) => silentImages === 0)).toEqual([])
    expect(listWrong(pages, ({ html }) => !/<(canvas|object|video)\b/.test(html))).toEqual([])
  })

  test('25 사이트 그림은 늘 같은 주소에 있어요', async ({ pages, request }) => {
    expect(listWrong(pages, ({ links }) => links.icon === '/favicon.svg')).toEqual([])
    const answer = await request.get('/favicon.svg')
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/svg+xml'])
  })

  test('26 색을 알리고, 화면을 키울 수 있어요', ({ pages }) => {
    expect(listWrong(pages, ({ metas }) => metas['theme-color'] !== undefined)).toEqual([])
    const canZoom = (viewport = '') =>
      viewport.includes('width=device-width') && !/user-scalable|maximum-scale/.test(viewport)
    expect(listWrong(pages, ({ metas }) => canZoom(metas.viewport))).toEqual([])
  })

  test('29 급할 때 카카오에 남은 미리 보기를 지우는 법이 README에 있어요', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('https://developers.kakao.com/tool/debugger/sharing')
  })

  test('30 트위터 카드도 모든 글에 있고 같은 그림이에요', ({ pages }) => {
    const names = ['card', 'title', 'description', 'image']
    expect(listWrong(pages, ({ metas }) => names.every((name) => metas[`twitter:${name}`]))).toEqual([])
    expect(listWrong(pages, ({ metas }) => metas['twitter:image'] === metas['og:image'])).toEqual([])
  })
})
