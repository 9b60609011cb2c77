import { expect, test } from '@playwright/test'
import { listReceipts } from '@/lib/content/receipts'
import { results, searchBox } from './site'

const statements = [
  { name: 'INICIS', path: '/receipts/kg-inicis' },
  { name: 'KG이니시스', path: '/receipts/kg-inicis' },
  { name: '토스페이먼츠', path: '/receipts/tosspayments' },
  { name: '다날', path: '/receipts/danal' },
  { name: '나이스페이먼츠', path: '/receipts/nicepayments' },
  { name: '1544-8667', path: '/receipts/nhn-kcp' },
]
const named = listReceipts().flatMap(({ slug, statementNames }) => statementNames.map((name) => ({ slug, name })))

for (const { name, path } of statements) {
  test(`명세서에 찍힌 "${name}"를 넣으면 영수증 찾는 곳이 나와요`, async ({ page }) => {
    await page.goto('/receipts')
    await page.getByLabel('찍힌 이름 그대로').fill(name)
    await expect(results(page).first()).toHaveAttribute('data-result', path)
  })
}

test('명세서에 찍히는 이름이 모두 목록에 있고 찾는 곳으로 이어져요', async ({ page }) => {
  await page.goto('/receipts')
  const list = page.getByRole('list').filter({ has: page.getByText('INICIS', { exact: true }) })
  const links = await list
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => `${link.querySelector('b')?.textContent} ${link.getAttribute('href')}`))
  expect(links).toEqual(expect.arrayContaining(named.map(({ name, slug }) => `${name} /receipts/${slug}`)))
})

test('목록에서 이름을 누르면 찾는 순서가 나와요', async ({ page }) => {
  await page.goto('/receipts')
  await page.getByRole('link', { name: /^INICIS/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('KG이니시스')
  await expect(page.locator('[data-step]').first()).toBeVisible()
})

test('찾는 곳의 단추는 그 회사의 조회 화면으로 나가요', async ({ page }) => {
  await page.goto('/receipts/kg-inicis')
  const lookup = page.getByRole('link', { name: '결제내역 조회 열기' })
  await expect(lookup).toHaveAttribute('href', /^https:\/\/www\.inicis\.com\//)
})

test('첫 화면에서도 카카오모먼트 영수증 찾는 곳을 알려 줘요', async ({ page }) => {
  await page.goto('/')
  await searchBox(page).fill('카카오모먼트 영수증')
  await expect(results(page).first()).toHaveAttribute('data-result', '/receipts/kakao-moment')
})
