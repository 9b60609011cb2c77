import { expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'
import { listHandfuls } from './pages'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const widths = [1280, 360]
const schemes = ['light', 'dark'] as const

/** Every rule of axe that the page breaks as it stands now, with the place. */
function listBroken(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}

/** In both colour schemes and at both widths. */
async function listViolations(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  await page.evaluate(axe.source)
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      const broken = await listBroken(page)
      found.push(...broken.map((rule) => `${path} ${colorScheme} ${width} ${rule}`))
    }
  }
  return found
}

for (const [at, paths] of listHandfuls().entries())
  test(`${at + 1}째 묶음 ${paths[0]}부터 ${paths.length}쪽은 밝든 어둡든 넓든 좁든 접근성 규칙을 어기지 않아요`, async ({
    page,
  }) => {
    const found: string[] = []
    for (const path of paths) found.push(...(await listViolations(page, path)))
    expect(found).toEqual([])
  })
