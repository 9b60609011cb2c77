import { expect, test } from '@playwright/test'
import { results, searchBox } from './site'

const notOurs = '오늘 점심 뭐 먹지'

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await searchBox(page).fill(notOurs)
})

test('맞는 글이 없으면 없다고 말해요', async ({ page }) => {
  await expect(page.getByRole('heading', { name: '딱 맞는 문구는 없어요' })).toBeVisible()
})

test('맞는 글이 없으면 화면 낭독기에도 없다고 알려요', async ({ page }) => {
  await expect(page.locator('[aria-live=polite]')).toHaveText('딱 맞는 문구는 없어요')
})

test('맞는 글이 없으면 가까운 글을 셋까지만 보여요', async ({ page }) => {
  await expect(page.locator('[data-confident=false]')).toBeVisible()
  expect(await results(page).count()).toBeLessThanOrEqual(3)
})

test('맞는 글이 없으면 어떻게 읽었다고 우기지 않아요', async ({ page }) => {
  await searchBox(page).fill('asdf qwer zxcv')
  await expect(page.locator('[data-confident=false]')).toBeVisible()
  await expect(page.getByText('읽었어요.')).toBeHidden()
})

test('맞는 글이 없으면 질문으로 좁혀 갈 수 있어요', async ({ page }) => {
  await page.getByRole('link', { name: '질문에 답하며 좁히기' }).click()
  await expect(page).toHaveURL('/diagnose')
})
