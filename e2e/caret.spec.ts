import { expect, test } from '@playwright/test'
import { results, searchBox, wrongPassword } from './site'

for (const path of ['/search', '/desk'])
  test(`${path}는 열자마자 적을 수 있고, 스크립트를 받지도 밀려 내려가지도 않아요`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(searchBox(page)).toBeFocused()
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    expect(loaded.filter((name) => /\.js$/.test(name))).toEqual([])
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.keyboard.type('CC63')
    await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
    await expect(searchBox(page)).toHaveValue('CC63')
  })

test('깨어나기 전에 누른 다른 문구 찾기도 칸에 바로 적게 해요', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(wrongPassword)
  await page.getByRole('link', { name: '다른 문구 찾기' }).filter({ visible: true }).click()
  await expect(page).toHaveURL('/search')
  await expect(searchBox(page)).toBeFocused()
})

test('서버가 답을 보낸 찾기 화면에서는 답을 읽게 칸에 커서를 두지 않아요', async ({ page }) => {
  await page.goto('/search?q=CC63')
  await expect(results(page).first()).toBeVisible()
  await expect(searchBox(page)).not.toBeFocused()
})
