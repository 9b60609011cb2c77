import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { results, searchBox, wrongPassword } from './site'

/** Scripts of the page as it was published. */
const home = readFileSync('out/index.html', 'utf8')
const scripts = (/data-load="([^"]*)"/.exec(home)?.[1] ?? '').split(/[ |]/).filter((address) => address.endsWith('.js'))
const [early = ''] = scripts

test.describe('스크립트 하나가 오지 않을 때', { tag: '@phone' }, () => {
  test('화면의 스크립트를 찾아 두었어요', () => {
    expect(scripts.length).toBeGreaterThan(3)
  })

  for (const [index, script] of scripts.entries()) {
    test(`${index + 1}번째 스크립트가 오지 않아도 문구를 찾을 수 있어요`, async ({ page }) => {
      await page.route(`**${script}`, (route) => route.abort())
      await page.goto('/')
      const blocked = page.waitForEvent('requestfailed', (request) => request.url().endsWith(script))
      await searchBox(page).fill('CC63')
      await blocked
      await searchBox(page).press('Enter')
      await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
    })
  }

  test('찾기를 맡은 조각이 하나도 오지 않아도 서버가 찾아 줘요', async ({ page }) => {
    const known = new Set(scripts)
    await page.route(`**${early}`, (route) => route.abort())
    await page.route('**/_next/static/chunks/*.js', (route) =>
      known.has(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
    )
    await page.goto('/')
    await searchBox(page).fill('CC63')
    await expect(page.getByText('찾기를 불러오지 못했어요')).toBeVisible()
    await searchBox(page).press('Enter')
    await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
  })

  test('찾을 목록이 오지 않아도 서버가 찾아 줘요', async ({ page }) => {
    await page.route('**/search/core*.json', (route) => route.abort())
    await page.goto('/')
    await searchBox(page).fill('CC63')
    await expect(page.getByText('찾기를 불러오지 못했어요')).toBeVisible()
    await page.getByRole('button', { name: '서버에서 찾기' }).click()
    await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
  })

  test('스크립트가 하나도 오지 않아도 글과 해결 순서를 읽을 수 있어요', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(wrongPassword)
    await page.getByRole('button', { name: '코드 복사' }).click()
    await expect(page.locator('[data-step]').last()).toBeVisible()
    await expect(page.getByRole('button', { name: '코드 복사' })).not.toHaveAttribute('aria-busy')
  })

  test('스크립트가 오다 말면 8초 뒤에 단추를 놓아줘요', async ({ page }) => {
    await page.clock.install()
    await page.route('**/*.js', () => {})
    await page.goto(wrongPassword)
    const button = page.getByRole('button', { name: '코드 복사' })
    await button.click()
    await expect(button).toHaveAttribute('aria-busy', 'true')
    await page.clock.fastForward(8000)
    await expect(button).not.toHaveAttribute('aria-busy')
  })
})
