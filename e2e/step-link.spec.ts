import { expect, type Page, test } from '@playwright/test'
import { listBodySteps } from '@/lib/content/body'
import { getError, toErrorPath } from '@/lib/content/errors'
import { getGuide } from '@/lib/content/guides'
import { readClipboard, unusableMethod } from './site'

const key = 'apple/method-unusable-enter-another'
const error = getError(key)
const last = error?.steps.at(-1)?.id ?? ''
const guide = getGuide('iphone-kakaopay')
const guideStep = guide ? (listBodySteps(guide.file, guide.body).steps.at(-1)?.id ?? '') : ''

function step(page: Page, id: string) {
  return page.locator(`[data-step="${id}"]`)
}

test.describe('단계 링크를 받은 사람', () => {
  test('링크를 열면 그 단계에 표시가 되어 있어요', async ({ page }) => {
    await page.goto(`${toErrorPath(key)}#${last}`)
    await expect(page.locator('li:target')).toHaveAttribute('data-step', last)
    await expect(step(page, last)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  })

  test('링크를 열면 그 단계의 할 일이 아래 단추에 가리지 않고 보여요', async ({ page }) => {
    await page.goto(`${toErrorPath(key)}#${last}`)
    const text = step(page, last).locator('.do')
    await expect(text).toBeInViewport({ ratio: 1 })
    const onTop = await text.evaluate((element) => {
      const { left, bottom } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(left + 4, bottom - 4))
    })
    expect(onTop).toBe(true)
  })

  test('안내 글의 단계 링크도 그 단계에서 열려요', async ({ page }) => {
    await page.goto(`/guides/iphone-kakaopay#${guideStep}`)
    await expect(page.locator('li:target')).toHaveAttribute('data-step', guideStep)
  })

  test('짧은 주소로도 그 단계가 열려요', async ({ page }) => {
    await page.goto(`/s/${error?.id}/${last}`)
    await expect(page).toHaveURL(`${unusableMethod}#${last}`)
    await expect(page.locator('li:target')).toHaveAttribute('data-step', last)
  })

  test('글의 짧은 주소는 글로 이어져요', async ({ page }) => {
    await page.goto(`/s/${guide?.id}`)
    await expect(page).toHaveURL('/guides/iphone-kakaopay')
  })
})

test.describe('단계 링크를 보내는 사람', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('링크를 누르면 그 단계의 주소가 복사돼요', async ({ page, baseURL }) => {
    await page.goto(toErrorPath(key))
    await step(page, last).getByRole('link', { name: '링크' }).click()
    await expect(page.getByRole('status')).toHaveText('이 단계의 링크를 복사했어요')
    expect(await readClipboard(page)).toBe(`${baseURL}${toErrorPath(key)}#${last}`)
  })

  test('링크를 누르면 주소창도 그 단계가 되어 뒤로 돌아올 수 있어요', async ({ page }) => {
    await page.goto(toErrorPath(key))
    await step(page, last).getByRole('link', { name: '링크' }).click()
    await expect(page).toHaveURL(`${unusableMethod}#${last}`)
    await page.goBack()
    await expect(page).toHaveURL(unusableMethod)
  })
})

test('27 복사를 막은 앱 안에서는 주소를 골라 놓고 보여요', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.goto(toErrorPath(key))
  await step(page, last).getByRole('link', { name: '링크' }).click()
  const field = page.getByRole('textbox', { name: '복사할 글' })
  await expect(field).toHaveValue(`${baseURL}${toErrorPath(key)}#${last}`)
  await expect(field).toBeFocused()
  const chosen = await page.evaluate(() => getSelection()?.toString())
  expect(chosen).toBe(`${baseURL}${toErrorPath(key)}#${last}`)
})

test('28 나누기 창이 없는 곳에도 눌러서 아무 일도 없는 버튼은 없어요', { tag: '@desktop' }, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.addInitScript(() =>
    Object.defineProperty(window, 'print', { value: () => document.body.append('인쇄창') }),
  )
  const address = toErrorPath('nhn-kcp/cc63-wrong-password')
  await page.goto(address)
  for (const button of await page.getByRole('main').getByRole('button').all()) {
    const before = await page.locator('body').innerText()
    await button.click()
    await expect.poll(() => page.locator('body').innerText()).not.toBe(before)
    // Some lead to a page of their own while this one is asleep.
    await page.goto(address)
  }
})

test('단계 링크로 온 사람은 Tab을 누르면 그 단계에서 이어 가요', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`${toErrorPath(key)}#${last}`)
  await page.keyboard.press('Tab')
  const inside = await step(page, last).evaluate((element) => element.contains(document.activeElement))
  expect(inside).toBe(true)
})
