import { expect, test } from '@playwright/test'
import { pageKinds, readClipboard, results, searchBox, wrongPassword } from './site'
import { slowDown } from './slow-phone'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

for (const { name, path } of pageKinds)
  test(`${name} 화면은 건드리기 전에 문서와 아이콘밖에 받지 않아요`, { tag: '@desktop' }, async ({ page, baseURL }) => {
    const asked = new Set<string>()
    page.on('request', (request) => asked.add(request.url()))
    await page.goto(path, { waitUntil: 'networkidle' })
    const icon = await page.locator('link[rel=icon]').getAttribute('href')
    asked.delete(`${baseURL}${icon}`)
    expect([...asked]).toEqual([`${baseURL}${path}`])
  })

test.describe('느린 휴대폰', { tag: '@phone' }, () => {
  test('화면이 뜨자마자 친 첫 글자를 잃지 않아요', async ({ page }) => {
    await slowDown(page)
    await page.goto('/', { waitUntil: 'commit' })
    await searchBox(page).tap()
    await page.keyboard.type('CC63')
    await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword, { timeout: 20_000 })
    await expect(searchBox(page)).toHaveValue('CC63')
  })

  test('글자를 치는 동안에는 휴대폰을 멈칫하게 하는 React를 받지 않고, 쉬면 받아요', async ({ page }) => {
    await page.goto('/')
    await searchBox(page).tap()
    // Typed by the clock of the page itself: however slow the machine is, no key comes after the rest it cuts short.
    const whileTyping = await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('[name=q]')
      for (const letter of '한도가 초과됐대요') {
        if (field) field.value += letter
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
      return performance.getEntriesByType('resource').filter(({ name }) => /\/(_next|_d\/shared)\b.*\.js$/.test(name))
        .length
    })
    expect(whileTyping).toBe(0)
    await expect(results(page).first()).toBeVisible()
    await expect(page.locator('[data-early]')).toHaveCount(0)
  })

  test('처음 누른 코드 복사가 코드를 복사해요', async ({ page }) => {
    await slowDown(page)
    await page.goto(wrongPassword)
    await page.getByRole('button', { name: '코드 복사' }).tap()
    await expect(page.getByRole('status')).toHaveText('CC63 코드를 복사했어요', { timeout: 20_000 })
    expect(await readClipboard(page)).toBe('CC63')
  })

  test('처음 누른 메모 복사가 메모를 복사해요', async ({ page }) => {
    await slowDown(page)
    await page.goto(wrongPassword)
    await page.getByRole('button', { name: '메모 복사' }).tap()
    await expect(page.getByRole('status')).toContainText('메모를 복사했어요', { timeout: 20_000 })
    expect(await readClipboard(page)).toContain('코드: CC63')
  })
})
