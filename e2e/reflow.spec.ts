import { expect, type Page, test } from '@playwright/test'
import { pageKinds, results, searchBox, unknownPath } from './site'

/** How far the page can be pushed sideways, in pixels. */
function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
}

for (const { name, path } of [...pageKinds, { name: '없는 주소', path: unknownPath }]) {
  test(`${name} 화면은 320픽셀에서도 옆으로 밀리지 않아요`, { tag: '@phone' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    expect(await measureOverflow(page)).toBe(0)
  })

  test(`${name} 화면은 글자를 두 배로 키워도 옆으로 밀리지 않아요`, async ({ page }) => {
    await page.goto(path)
    await doubleText(page)
    expect(await measureOverflow(page)).toBe(0)
  })
}

test('찾은 것이 있어도 320픽셀에서 옆으로 밀리지 않아요', { tag: '@phone' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  await searchBox(page).fill('NOT_FOUND_PAYMENT_SESSION')
  await expect(results(page).first()).toBeVisible()
  expect(await measureOverflow(page)).toBe(0)
})

test('글자를 두 배로 키워도 찾은 것이 옆으로 밀리지 않아요', async ({ page }) => {
  await page.goto('/')
  await doubleText(page)
  await searchBox(page).fill('NOT_FOUND_PAYMENT_SESSION')
  await expect(results(page).first()).toBeVisible()
  expect(await measureOverflow(page)).toBe(0)
})
