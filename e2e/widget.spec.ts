import { expect, type Page, test } from '@playwright/test'
import { openShop } from './shop'
import { results, wrongPassword } from './site'

const help = (baseURL: string | undefined) => baseURL ?? ''
const opener = (page: Page) => page.getByRole('button', { name: '결제 오류 찾기' })
const frame = (page: Page) => page.frameLocator('iframe[title="결제 오류 찾기"]')
const box = (page: Page) => frame(page).getByLabel('문구를 그대로 붙여 넣어요')

test.describe('찾기 단추를 단 쇼핑몰', { tag: '@desktop' }, () => {
  let shop: Awaited<ReturnType<typeof openShop>>
  test.beforeEach(async ({ page, baseURL }) => {
    shop = await openShop(help(baseURL))
    await page.goto(shop.origin)
  })
  test.afterEach(() => shop.close())

  test('단추를 누르면 창이 열리고, 찾은 글은 새 탭에서 열려요', async ({ page, context, baseURL }) => {
    await opener(page).click()
    await box(page).fill('CC63')
    const tab = context.waitForEvent('page')
    await frame(page).locator('[data-result] a').first().click()
    const opened = await tab
    await expect(opened).toHaveURL(`${baseURL}${wrongPassword}`)
    await expect(opened.getByRole('heading', { level: 1 })).toHaveText('비밀번호 오류')
    await expect(page).toHaveURL(`${shop.origin}/`)
  })

  test('글쇠만으로 열고 찾고 닫아요', async ({ page, context, baseURL }) => {
    await page.keyboard.press('Tab')
    await expect(opener(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await box(page).focus()
    await page.keyboard.type('CC63')
    await expect(frame(page).locator('[data-result]').first()).toBeVisible()
    const tab = context.waitForEvent('page')
    await page.keyboard.press('Enter')
    await expect(await tab).toHaveURL(`${baseURL}${wrongPassword}`)
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(opener(page)).toBeFocused()
  })

  test('쇼핑몰의 보안 정책을 어기지 않고 쿠키와 다른 곳으로 가는 요청이 없어요', async ({ page, context, baseURL }) => {
    const faults: string[] = []
    const origins = new Set<string>()
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('request', (request) => origins.add(new URL(request.url()).origin))
    await page.reload()
    await opener(page).click()
    await box(page).fill('한도초과')
    await expect(frame(page).locator('[data-result]').first()).toBeVisible()
    expect(faults.filter((text) => !text.includes('favicon'))).toEqual([])
    expect([...origins].sort()).toEqual([help(baseURL), shop.origin].sort())
    expect(await context.cookies()).toEqual([])
  })

  test('창은 모래상자 안에 있어요', async ({ page }) => {
    await opener(page).click()
    const sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups'
    await expect(page.locator('iframe')).toHaveAttribute('sandbox', sandbox)
    await expect(page.locator('iframe')).toHaveAttribute('allow', 'clipboard-write')
  })
})

test('허락하지 않은 쇼핑몰에서는 창이 열리지 않아요', { tag: '@desktop' }, async ({ page, baseURL }) => {
  const shop = await openShop(help(baseURL), 'shop.localhost')
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
  await page.goto(shop.origin)
  await opener(page).click()
  await refused
  await expect(box(page)).toHaveCount(0)
  shop.close()
})

test('창의 화면만 쇼핑몰이 담을 수 있고, 스크립트는 어디서나 받아요', { tag: '@desktop' }, async ({ request }) => {
  const embed = (await request.get('/embed')).headers()
  expect(embed['content-security-policy']).toContain('frame-ancestors http://localhost:* http://127.0.0.1:*;')
  expect(embed['cross-origin-opener-policy']).toBeUndefined()
  const script = await request.get('/embed.js', { headers: { 'accept-encoding': 'gzip' } })
  expect(script.headers()['cross-origin-resource-policy']).toBe('cross-origin')
  expect(Number(script.headers()['content-length'])).toBeLessThanOrEqual(6144)
})

test('안내 화면에서 단추를 바로 해 볼 수 있어요', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/widget')
  await page.getByRole('button', { name: '여기서 해 보기' }).click()
  await box(page).fill('CC63')
  await expect(frame(page).locator('[data-result]').first()).toBeVisible()
  await expect(results(page)).toHaveCount(0)
})
