import { expect, test } from '@playwright/test'
import { hold, results, searchBox, wake, wrongPassword } from './site'

test.describe('찾기 칸', { tag: '@desktop' }, () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/')
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press('Tab')
      if (await searchBox(page).evaluate((box) => box === document.activeElement)) return
    }
    throw new Error('Tab 열 번으로 찾기 칸에 닿지 못했어요.')
  })

  test('첫 줄은 Enter로 열려요', async ({ page }) => {
    await page.keyboard.type('CC63')
    await expect(results(page).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(wrongPassword)
  })

  test('찾은 것이 나오기 전에 누른 Enter도 잃지 않아요', async ({ page }) => {
    const release = await hold(page, '**/search/*.json')
    await page.reload()
    await wake(page)
    await searchBox(page).focus()
    await page.keyboard.type('CC63')
    await page.keyboard.press('Enter')
    release()
    await expect(page).toHaveURL(wrongPassword)
  })

  test('화살표로 고른 줄이 Enter로 열려요', async ({ page }) => {
    await page.keyboard.type('CC63')
    await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
    // Both indexes have answered: before that a row may still change its place for a blink.
    await expect(page.locator('[data-result^="/codes/"]').first()).toBeVisible()
    const third = await results(page).nth(2).getAttribute('data-result')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(third ?? '')
  })

  test('고른 줄은 눈에 띄어요', async ({ page }) => {
    await page.keyboard.type('CC63')
    await expect(results(page).nth(1)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    await page.keyboard.press('ArrowDown')
    await expect(results(page).nth(1)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  })

  test('맨 위에서 더 올라가도 맨 위에 머물러요', async ({ page }) => {
    await page.keyboard.type('CC63')
    await expect(results(page).first()).toBeVisible()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(wrongPassword)
  })

  test('Esc는 칸을 비우고 칸에 머물러요', async ({ page }) => {
    await page.keyboard.type('CC63')
    await expect(results(page).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(results(page)).toHaveCount(0)
    await expect(searchBox(page)).toHaveValue('')
    await expect(searchBox(page)).toBeFocused()
  })

  test('찾은 줄까지 Tab으로 가서 열 수 있어요', async ({ page }) => {
    await page.keyboard.type('CC63')
    const link = results(page).first().getByRole('link')
    await expect(link).toBeVisible()
    for (let presses = 0; presses < 5 && !(await link.evaluate((row) => row === document.activeElement)); presses += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(wrongPassword)
  })
})
