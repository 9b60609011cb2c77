import { expect, type Page, test } from '@playwright/test'
import { listHandfuls } from './pages'

/** What a reader may set for text: WCAG 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`
/** Largest part of a target's box that may be missing, in pixels: half a device pixel is rounding. */
const slack = 0.5

type Reading = { sideways: number; cut: string[]; small: string[]; headings: string }

/** How far the page can be pushed sideways, texts that are cut off, targets under 24 px that stand alone, and the levels of its headings. */
function measure(page: Page): Promise<Reading> {
  return page.evaluate((slack) => {
    const shown = (element: Element) => element.checkVisibility() && !element.closest('.sr, .skip')
    const name = (element: Element) => `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`
    const isCut = (element: Element) =>
      getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
    const isSmall = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return Math.min(width, height) < 24 - slack && getComputedStyle(element).display !== 'inline'
    }
    const all = [...document.querySelectorAll('body *')].filter(shown)
    const targets = all.filter((element) => element.matches('a[href], button, input, textarea, select, summary'))
    return {
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      cut: all.filter(isCut).map(name),
      small: targets.filter(isSmall).map(name),
      headings: [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName[1]).join(''),
    }
  }, slack)
}

/** What is wrong with the readings of a page, in words. */
function judge(path: string, way: string, { sideways, cut, small, headings }: Reading): string[] {
  const skips = [...headings].some((level, at) => Number(level) > Number(headings[at - 1] ?? 0) + 1)
  return [
    ...(sideways > 0 ? [`${sideways}px 옆으로 밀려요`] : []),
    ...cut.map((text) => `글이 잘려요: ${text}`),
    ...small.map((text) => `누를 곳이 24px보다 작아요: ${text}`),
    ...(headings.split('1').length !== 2 || skips ? [`제목 차례가 ${headings}예요`] : []),
  ].map((fault) => `${path} ${way} ${fault}`)
}

async function listFaults(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(path)
  const found = judge(path, '320px', await measure(page))
  const style = await page.addStyleTag({ content: spacing })
  found.push(...judge(path, '글자 사이를 벌리면', await measure(page)))
  await style.evaluate((element) => element.parentNode?.removeChild(element))
  await page.setViewportSize({ width: 390, height: 844 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  found.push(...judge(path, '글자를 두 배로 키우면', await measure(page)))
  return found
}

test.use({ bypassCSP: true })

for (const [at, paths] of listHandfuls().entries())
  test(`${at + 1}째 묶음 ${paths[0]}부터 ${paths.length}쪽은 좁아도, 글자를 키우고 벌려도 다 보여요`, async ({
    page,
  }) => {
    const found: string[] = []
    for (const path of paths) found.push(...(await listFaults(page, path)))
    expect(found).toEqual([])
  })
