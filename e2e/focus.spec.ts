import { expect, type Page, test } from '@playwright/test'
import { hold, pageKinds, results, unusableMethod, waitAwake, watchAwake } from './site'

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

test('서버가 먼저 보낸 줄에 가 있던 초점은 깨어난 뒤에도 그 줄에 있고, 읽던 줄은 그대로예요', async ({ page }) => {
  const release = await hold(page, '**/*.js')
  await page.goto('/search?q=CC63')
  const written = await results(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-result')))
  const link = results(page).nth(1).getByRole('link')
  await link.focus()
  await page.keyboard.press('Shift')
  const book = page.waitForResponse('**/search/codes*')
  release()
  // Both indexes are there: from here on the device could answer too.
  await book
  await page.waitForTimeout(1000)
  await expect(link).toBeFocused()
  expect(await results(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-result')))).toEqual(written)
})

test('깨어나기 전에 붙여넣기 단추에 가 있던 초점은 그 자리에 온 지우기 단추에 있어요', async ({ page }) => {
  const release = await hold(page, '**/*.js')
  await page.goto('/search?q=CC63')
  await page.getByRole('button', { name: '붙여넣기' }).focus()
  await watchAwake(page)
  await page.keyboard.press('Shift')
  release()
  await waitAwake(page)
  await expect(page.getByRole('button', { name: '지우기' })).toBeFocused()
})
