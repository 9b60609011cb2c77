import { expect, type Locator, test } from '@playwright/test'
import { results, unusableMethod, wake } from './site'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** As a hand on the Tab key does: until the place has the focus. */
async function tabTo(place: Locator): Promise<void> {
  const isThere = () => place.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 40 && !(await isThere()); presses += 1) await place.page().keyboard.press('Tab')
  await expect(place).toBeFocused()
}

test.describe('키보드만으로', { tag: '@desktop' }, () => {
  test('명세서에 찍힌 이름을 쳐서 영수증 찾는 곳을 열어요', async ({ page }) => {
    await page.goto('/receipts')
    await tabTo(page.getByLabel('찍힌 이름 그대로'))
    await page.keyboard.type('INICIS')
    await expect(results(page).first()).toHaveAttribute('data-result', '/receipts/kg-inicis')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/receipts/kg-inicis')
  })

  test('둘째 단계의 링크에 닿아 Enter로 복사하고 그 단계에 머물러요', async ({ page }) => {
    await page.goto(unusableMethod)
    await wake(page)
    const step = page.locator('[data-step]').nth(1)
    await tabTo(step.getByRole('link', { name: '링크' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toContainText('복사했어요')
    await expect(page).toHaveURL(`${unusableMethod}#${await step.getAttribute('id')}`)
  })

  test('진단의 답에 Tab으로 닿아 Enter로 골라요', async ({ page }) => {
    await page.goto('/diagnose/nhn-kcp')
    const answer = page.getByRole('navigation', { name: '답 고르기' }).getByRole('link').nth(2)
    const next = await answer.getAttribute('href')
    await tabTo(answer)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(next ?? '')
  })
})
