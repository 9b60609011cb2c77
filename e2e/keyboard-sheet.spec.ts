import { expect, test } from '@playwright/test'
import { results, searchBox, unusableMethod, wake, wrongPassword } from './site'

test.describe('어느 글에서나', { tag: '@desktop' }, () => {
  test('/를 누르면 찾는 창이 열리고 칸에 바로 쓸 수 있어요', async ({ page }) => {
    await page.goto(unusableMethod)
    await wake(page)
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog', { name: '문구 찾기' })).toBeVisible()
    await page.keyboard.type('CC63')
    await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
  })

  test('화면이 깨어나기 전에 누른 /도 찾는 창을 열어요', async ({ page }) => {
    await page.goto(unusableMethod)
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog', { name: '문구 찾기' })).toBeVisible()
  })

  test('찾는 창 바깥을 누르면 닫혀요', async ({ page }) => {
    await page.goto(unusableMethod)
    await wake(page)
    await page.keyboard.press('/')
    await expect(searchBox(page)).toBeFocused()
    await page.mouse.click(20, 300)
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page).toHaveURL(unusableMethod)
  })

  test('빈 칸에서 Esc를 누르면 찾는 창이 닫히고 있던 자리로 돌아가요', async ({ page }) => {
    await page.goto(unusableMethod)
    await wake(page)
    const link = page.getByRole('link', { name: '링크' }).first()
    await link.focus()
    await page.keyboard.press('/')
    await expect(searchBox(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(link).toBeFocused()
  })

  test('쓴 글이 있으면 Esc는 먼저 글을 지우고 다음에 창을 닫아요', async ({ page }) => {
    await page.goto(unusableMethod)
    await wake(page)
    await page.keyboard.press('/')
    await searchBox(page).fill('CC63')
    await page.keyboard.press('Escape')
    await expect(searchBox(page)).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  test('찾는 창이 열려 있는 동안 Tab은 창 밖으로 나가지 않아요', async ({ page }) => {
    await page.goto(unusableMethod)
    await wake(page)
    await page.keyboard.press('/')
    await expect(searchBox(page)).toBeFocused()
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab')
      const outside = await page.evaluate(() => document.activeElement?.closest('main, header.top, footer') !== null)
      expect(outside).toBe(false)
    }
  })
})
