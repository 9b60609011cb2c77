import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { pageKinds, results, searchBox, unknownPath, unusableMethod, wake } from './site'

const widths = [1280, 360]
const schemes = ['light', 'dark'] as const

/** Every rule that is broken, in both colour schemes and at both widths, with the place. */
async function listViolations(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of schemes)
    for (const width of widths) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      const { violations } = await new AxeBuilder({ page }).analyze()
      for (const { id, nodes } of violations)
        found.push(...nodes.map(({ target }) => `${colorScheme} ${width} ${id}: ${target.join(' ')}`))
    }
  return found
}

test.describe('접근성 규칙', { tag: '@desktop' }, () => {
  for (const { name, path } of [
    ...pageKinds,
    { name: '쇼핑몰 안의 찾기', path: '/embed' },
    { name: '없는 주소', path: unknownPath },
  ])
    test(`${name} 화면은 밝든 어둡든 넓든 좁든 어기지 않아요`, async ({ page }) => {
      await page.goto(path)
      expect(await listViolations(page)).toEqual([])
    })

  test('찾은 것이 있는 화면은 어기지 않아요', async ({ page }) => {
    await page.goto('/')
    await searchBox(page).fill('카드 한도초과')
    await expect(results(page).first()).toBeVisible()
    expect(await listViolations(page)).toEqual([])
  })

  test('맞는 글이 없다는 화면은 어기지 않아요', async ({ page }) => {
    await page.goto('/')
    await searchBox(page).fill('오늘 점심 뭐 먹지')
    await expect(page.locator('[data-confident=false]')).toBeVisible()
    expect(await listViolations(page)).toEqual([])
  })

  test('긴 글을 붙여 찾은 화면은 어기지 않아요', async ({ page }) => {
    await page.goto('/')
    await searchBox(page).fill(
      '결제할 수 없음 이 지불 방법을 사용할 수 없습니다. 다른 지불 방법을 입력하십시오. 취소 확인',
    )
    await expect(results(page).first()).toBeVisible()
    expect(await listViolations(page)).toEqual([])
  })

  test('글 위에 열린 찾는 창은 어기지 않아요', async ({ page }) => {
    await page.goto(unusableMethod)
    await wake(page)
    await page.keyboard.press('/')
    await searchBox(page).fill('CC63')
    await expect(results(page).first()).toBeVisible()
    expect(await listViolations(page)).toEqual([])
  })

  test('깨어난 오류 글은 어기지 않아요', async ({ page }) => {
    await page.goto(unusableMethod)
    await wake(page)
    expect(await listViolations(page)).toEqual([])
  })
})

test('색을 강제로 바꾼 화면에서도 고른 줄을 알아볼 수 있어요', { tag: '@desktop' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/')
  await searchBox(page).fill('CC63')
  await expect(results(page).first()).toBeVisible()
  const [chosen, other] = await results(page).evaluateAll((rows) =>
    rows.map((row) => {
      const { outlineStyle, backgroundColor, borderInlineStartStyle } = getComputedStyle(row)
      return [outlineStyle, backgroundColor, borderInlineStartStyle].join(' ')
    }),
  )
  expect(chosen).not.toBe(other)
})
