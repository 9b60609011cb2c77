import { expect, test } from '@playwright/test'
import { results, searchBox, unknownPath, unusableMethod, wrongPassword } from './site'

test('없는 주소는 404로 답하고 없다고 말해요', async ({ page }) => {
  const answer = await page.goto(unknownPath)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('이 주소에는 글이 없어요')
})

test('주소의 말과 가까운 글을 보여요', async ({ page }) => {
  await page.goto(unknownPath)
  await expect(page.getByRole('heading', { name: '이 글을 찾으셨나요?' })).toBeVisible()
  await results(page).first().getByRole('link').click()
  await expect(page).not.toHaveURL(unknownPath)
})

test('한글 주소의 말로도 가까운 글을 찾아요', async ({ page }) => {
  await page.goto('/이-지불-방법을-사용할-수-없습니다')
  await expect(results(page).first()).toHaveAttribute('data-result', unusableMethod)
})

test('가까운 글은 화면이 깨어난 뒤에도 남아 있어요', async ({ page }) => {
  await page.goto(unknownPath)
  const first = await results(page).first().getAttribute('data-result')
  await searchBox(page).fill('CC63')
  await expect(page.locator(`[data-result="${wrongPassword}"]`).first()).toBeVisible()
  await searchBox(page).fill('')
  await expect(results(page).first()).toHaveAttribute('data-result', first ?? '')
})

test('없는 주소에서 바로 문구를 찾을 수 있어요', async ({ page }) => {
  await page.goto(unknownPath)
  await searchBox(page).fill('CC63')
  await expect(page.locator('[data-confident=true]').locator('[data-result]').first()).toHaveAttribute(
    'data-result',
    wrongPassword,
  )
})

test.describe('주소를 조금 다르게 써도', { tag: '@desktop' }, () => {
  for (const path of [`${unusableMethod}/`, `${unusableMethod}.html`, unusableMethod.toUpperCase()])
    test(`${path}는 그 글로 가요`, async ({ page }) => {
      await page.goto(path)
      await expect(page).toHaveURL(unusableMethod)
    })
})

test('없는 그림이나 파일도 404예요', { tag: '@desktop' }, async ({ request }) => {
  for (const path of ['/favicon-old.png', '/_next/static/chunks/gone.js', '/api/none'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('숨은 파일과 위쪽 폴더는 내주지 않아요', { tag: '@desktop' }, async ({ request }) => {
  for (const path of ['/manifest.json', '/.env', '/..%2fpackage.json', '/%2e%2e/package.json'])
    expect((await request.get(path)).status(), path).toBe(404)
})
