import { expect, type Page, test } from '@playwright/test'
import { pageKinds, results, searchBox, unknownPath, unusableMethod, wake, wrongPassword } from './site'

declare global {
  interface Window {
    reportViolation: (violation: string) => void
  }
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Collects everything that a browser complains about from here on: the policy, React, scripts. */
async function collectFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => {
    const isOwn404 = message.text().includes('status of 404')
    if (['error', 'warning'].includes(message.type()) && !isOwn404) faults.push(message.text())
  })
  await page.exposeFunction('reportViolation', (violation: string) => faults.push(violation))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      window.reportViolation(`${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  return faults
}

for (const { name, path } of [...pageKinds, { name: '없는 주소', path: unknownPath }])
  test(`${name} 화면은 깨어나도 보안 정책을 어기거나 잘못을 내지 않아요`, async ({ page }) => {
    const faults = await collectFaults(page)
    await page.goto(path)
    await wake(page)
    await page.waitForLoadState('networkidle')
    expect(faults).toEqual([])
  })

test('문구를 찾고 열어도 보안 정책을 어기지 않아요', async ({ page }) => {
  const faults = await collectFaults(page)
  await page.goto('/')
  await searchBox(page).fill('<img src=x onerror=alert(1)> CC63')
  await expect(results(page).first()).toBeVisible()
  await searchBox(page).fill('CC63')
  await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
  await results(page).first().getByRole('link').click()
  await expect(page).toHaveURL(wrongPassword)
  expect(faults).toEqual([])
})

test('코드를 복사하고 찾는 창을 열어도 보안 정책을 어기지 않아요', async ({ page }) => {
  const faults = await collectFaults(page)
  await page.goto(wrongPassword)
  await page.getByRole('button', { name: '코드 복사' }).click()
  await expect(page.getByRole('status')).not.toBeEmpty()
  await page.keyboard.press('/')
  await searchBox(page).fill('CC63')
  await expect(results(page).first()).toBeVisible()
  expect(faults).toEqual([])
})

test('복사를 막은 앱 안에서도 보안 정책을 어기지 않아요', async ({ page }) => {
  const faults = await collectFaults(page)
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(unusableMethod)
  await page.getByRole('link', { name: '링크' }).first().click()
  await expect(page.getByRole('status')).not.toBeEmpty()
  expect(faults).toEqual([])
})

test('주소에 숨긴 스크립트는 돌지 않아요', async ({ page }) => {
  const faults = await collectFaults(page)
  const dialogs: string[] = []
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  await page.goto(`/search?q=${encodeURIComponent('"><script>alert(1)</script><img src=x onerror=alert(2)>')}`)
  await wake(page)
  await page.waitForLoadState('networkidle')
  expect([...dialogs, ...faults]).toEqual([])
})
