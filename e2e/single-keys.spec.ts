import { expect, test } from '@playwright/test'
import { unusableMethod, wake } from './site'

test.describe('글쇠 하나로 쓰는 단축키는', { tag: '@desktop' }, () => {
  test('끄면 다른 쪽에서도 쉬고, 다시 켜면 찾는 창을 열어요', async ({ page }) => {
    const choice = page.getByRole('checkbox', { name: '글쇠 하나로 쓰는 단축키' })
    await page.goto('/about/accessibility')
    await wake(page)
    await choice.uncheck()
    await page.goto(unusableMethod)
    await wake(page)
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.goto('/about/accessibility')
    await wake(page)
    await expect(choice).not.toBeChecked()
    await choice.check()
    await page.goto(unusableMethod)
    await wake(page)
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog', { name: '문구 찾기' })).toBeVisible()
  })
})
