import { expect, type Page, test } from '@playwright/test'
import { readClipboard, wake, wrongPassword } from './site'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const paths = [
  { name: '오류', path: wrongPassword, id: 'kr44' },
  { name: '안내', path: '/guides/iphone-kakaopay', id: 'agkp' },
  { name: '영수증', path: '/receipts/kg-inicis', id: 'r1in' },
]

for (const { name, path, id } of paths)
  test(`${name} 글에서 보낼 답을 복사하고, 짧은 주소가 적혀 있어요`, async ({ page, baseURL }) => {
    await page.goto(path)
    await expect(page.getByText(`/s/${id}`, { exact: true })).toBeVisible()
    await page.getByRole('button', { name: '답 복사' }).click()
    await expect(page.getByRole('status')).toHaveText('답을 복사했어요. 대화창에 붙여 넣으세요.')
    expect(await readClipboard(page)).toMatch(new RegExp(` ${baseURL}/s/${id}$`))
  })

/** Counts printing instead of opening a window that no test can close. */
async function watchPrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = ''
    }
  })
}

test('인쇄한 종이에는 짧은 주소의 QR 코드가 있고 화면에는 없어요', { tag: '@desktop' }, async ({ page, baseURL }) => {
  await watchPrint(page)
  await page.goto(wrongPassword)
  await expect(page.locator('svg[aria-label]')).toHaveCount(0)
  await page.getByRole('button', { name: '인쇄' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '')
  const sheet = page.locator('.on-paper')
  await expect(sheet).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(sheet).toBeVisible()
  await expect(sheet).toHaveText(`${baseURL}/s/kr44`)
  await expect(sheet.getByRole('img', { name: '짧은 주소의 QR 코드' })).toBeVisible()
  await expect(page.getByRole('button', { name: '답 복사' })).toBeHidden()
})

test('반쯤 답한 진단을 받은 사람은 이어서 답하고 앞의 답도 바꿔요', { tag: '@desktop' }, async ({ page, browser }) => {
  await page.goto('/diagnose/nhn-kcp')
  await page.getByRole('link', { name: '아무것도 안 보여요' }).click()
  await page.getByRole('button', { name: '여기까지 답한 링크 복사' }).click()
  await expect(page.getByRole('status')).toContainText('여기까지 답한 링크를 복사했어요')
  const context = await browser.newContext()
  const receiver = await context.newPage()
  await receiver.goto(await readClipboard(page))
  await expect(receiver.getByRole('region', { name: '지금까지 답한 것' })).toContainText('아무것도 안 보여요')
  await receiver.getByRole('navigation', { name: '답 고르기' }).getByRole('link').first().click()
  await expect(receiver.getByRole('region', { name: '지금까지 답한 것' }).getByRole('listitem')).toHaveCount(2)
  await receiver.getByRole('link', { name: '답 바꾸기' }).first().click()
  await expect(receiver).toHaveURL(/\/diagnose\/nhn-kcp$/)
  await context.close()
})

test('기기에 남은 상담 데스크의 것은 소개 화면에서 지워요', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/about')
  await page.evaluate(() => localStorage.setItem('desk', '{"favourites":["kr44"]}'))
  await wake(page)
  await page.getByRole('button', { name: '이 기기에서 지우기' }).click()
  await expect(page.getByRole('status')).toHaveText('이 기기에서 지웠어요')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})
