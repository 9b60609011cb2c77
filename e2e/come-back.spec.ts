import { expect, test } from '@playwright/test'
import { results, searchBox } from './site'

/** Opens the first row that is found for a text, and goes back; the pages of this browser are not kept alive. */
for (const { path, text } of [
  { path: '/', text: '카드 정지' },
  { path: '/receipts', text: 'INICIS' },
])
  test(`${path}에서 찾은 글을 읽고 뒤로 돌아오면 찾던 글과 찾은 줄이 그대로 있어요`, { tag: '@phone' }, async ({
    page,
  }) => {
    await page.goto(path)
    const box = page.getByRole('search').locator('[name=q]')
    await box.tap()
    await box.pressSequentially(text)
    await expect(results(page).first()).toBeVisible()
    // React is there too: its rows are those that are opened.
    await expect(page.locator('[data-early]')).toHaveCount(0)
    const first = (await results(page).first().getAttribute('data-result')) ?? ''
    await results(page).first().getByRole('link').tap()
    await expect(page).toHaveURL(first)
    await page.goBack()
    await expect(box).toHaveValue(text)
    await expect(results(page).first()).toHaveAttribute('data-result', first)
  })

test('적지 않은 화면은 뒤로 돌아와도 스크립트를 받지 않아요', { tag: '@phone' }, async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto('/')
  await page.goto('/search?q=CC63')
  await page.goto('/guides/iphone-kakaopay')
  await page.goBack({ waitUntil: 'networkidle' })
  await expect(searchBox(page)).toHaveValue('CC63')
  await page.goBack({ waitUntil: 'networkidle' })
  await expect(searchBox(page)).toHaveValue('')
  expect(scripts).toEqual([])
})
