import { expect, type Page, test } from '@playwright/test'
import { pageKinds, unusableMethod } from './site'

test('맨 처음 Tab은 본문으로 가기예요', async ({ page }) => {
  await page.goto(unusableMethod)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '본문으로 가기' })).toBeFocused()
  await expect(page.getByRole('link', { name: '본문으로 가기' })).toBeInViewport({ ratio: 1 })
})

test('본문으로 가기를 누르면 다음 Tab은 본문 안이에요', async ({ page }) => {
  await page.goto(unusableMethod)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toBeVisible()
})

/** What is wrong with the place where the focus is: not seen, or under something else. Nothing at the end of the page. */
function judgeFocus(page: Page): Promise<{ place: string; faults: string[] } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const [box] = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    const style = getComputedStyle(element.closest('.box') ?? element)
    const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
    const faults = [
      ...(marked ? [] : ['표시가 없어요']),
      ...(top && (element.contains(top) || top.contains(element)) ? [] : ['가려졌어요']),
    ]
    return { place: `${element.tagName} ${element.textContent?.trim() || element.getAttribute('aria-label')}`, faults }
  })
}

const stops = 60

for (const { name, path } of pageKinds)
  test(`${name} 화면에서 Tab으로 닿는 곳마다 표시가 보이고 가리지 않아요`, async ({ page }) => {
    await page.goto(path)
    const seen: { place: string; faults: string[] }[] = []
    for (let presses = 0; presses < stops; presses += 1) {
      await page.keyboard.press('Tab')
      const stop = await judgeFocus(page)
      if (!stop) break
      seen.push(stop)
    }
    expect(seen.length).toBeGreaterThan(5)
    expect(seen.filter(({ faults }) => faults.length > 0)).toEqual([])
  })
