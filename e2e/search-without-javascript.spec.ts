import { expect, type Page, test } from '@playwright/test'
import { listSearchEntries } from '@/lib/content/search-entries'
import { results, searchBox, unusableMethod, wrongPassword } from './site'

test.use({ javaScriptEnabled: false })

const services = new Map(listSearchEntries().map(({ path, system }) => [path, system]))

function toSearch(query: string, more = ''): string {
  return `/search?q=${encodeURIComponent(query)}${more}`
}

function listPaths(page: Page): Promise<string[]> {
  return results(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-result') ?? ''))
}

test('문구를 넣고 찾기를 누르면 서버가 찾아 줘요', async ({ page }) => {
  await page.goto('/')
  await searchBox(page).fill('이 지불 방법을 사용할 수 없습니다')
  await page.getByRole('button', { name: '찾기' }).click()
  await expect(results(page).first()).toHaveAttribute('data-result', unusableMethod)
})

test('Enter로도 찾을 수 있어요', async ({ page }) => {
  await page.goto('/')
  await searchBox(page).fill('CC63')
  await searchBox(page).press('Enter')
  await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
})

test('칸 옆에서 적은 글을 서버로 보낸다고 말해요', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('적은 글을 서버로 보내 찾아요')).toBeVisible()
})

test('찾은 뒤에도 넣은 글이 칸에 남아요', async ({ page }) => {
  await page.goto(toSearch('CC63 "비밀번호" <오류>'))
  await expect(searchBox(page)).toHaveValue('CC63 "비밀번호" <오류>')
})

for (const query of ['ㅋㅋㅇㅍㅇ ㄱㅈ', 'dkdlvhs 결제', 'not found payment session', '알리 결제 안됨'])
  test(`"${query}"도 서버가 알아들어요`, async ({ page }) => {
    await page.goto(toSearch(query))
    await expect(page.locator('[data-confident=true]').locator('[data-result]').first()).toBeVisible()
  })

test('맞는 글이 없으면 없다고 말하고 진단으로 이어 줘요', async ({ page }) => {
  await page.goto(toSearch('오늘 점심 뭐 먹지'))
  await expect(page.locator('[data-confident=false]').getByRole('link', { name: '질문에 답하며 좁히기' })).toBeVisible()
})

for (const query of ['', '   '])
  test(`빈 글("${query}")로 찾으면 칸만 보여요`, async ({ page }) => {
    await page.goto(toSearch(query))
    await expect(searchBox(page)).toBeVisible()
    await expect(results(page)).toHaveCount(0)
  })

test('붙여 넣은 글 속의 HTML은 글자로 보여요', async ({ page }) => {
  const pasted = '<img src=x> 이 지불 방법을 사용할 수 없습니다. 다른 지불 방법을 입력하십시오. <u>확인</u>'
  await page.goto(toSearch(pasted))
  await expect(page.locator('.pasted')).toHaveText(pasted)
})

test('종류로 좁히면 그 종류만 나와요', async ({ page }) => {
  await page.goto(toSearch('카카오페이'))
  await page.getByRole('navigation', { name: '종류로 좁히기' }).getByRole('link', { name: '안내' }).click()
  await expect(page.getByRole('link', { name: '안내', exact: true })).toHaveAttribute('aria-current', 'true')
  const paths = await listPaths(page)
  expect(paths.length).toBeGreaterThan(0)
  expect(paths.filter((path) => !path.startsWith('/guides/'))).toEqual([])
})

test('서비스로 좁히면 그 서비스만 나와요', async ({ page }) => {
  await page.goto(toSearch('한도초과', '&system=nhn-kcp'))
  const paths = await listPaths(page)
  expect(paths.length).toBeGreaterThan(0)
  const toService = (path: string) => services.get(path) ?? /^\/codes\/([^/]+)\//.exec(path)?.[1]
  expect(paths.filter((path) => toService(path) !== 'nhn-kcp')).toEqual([])
})

test('코드표에서 찾으면 글이 있는 코드도 나오고, 어디에서 찾는지와 모두 보는 길이 보여요', async ({ page }) => {
  await page.goto('/codes/nhn-kcp')
  await page.getByLabel('NHN KCP 코드표에서 찾기').fill('CC63')
  await page.getByRole('button', { name: '찾기' }).click()
  await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
  await page.getByRole('link', { name: 'NHN KCP만 · 모두 보기' }).click()
  await expect(page).not.toHaveURL(/system=/)
})

test('2,000자가 넘으면 앞부분만 찾았다고 말해요', async ({ page }) => {
  await page.goto(toSearch(`CC63 ${'a'.repeat(2100)}`))
  await expect(page.getByText('앞의 2,000자만 찾았어요')).toBeVisible()
})

test('주소에 담을 수 없게 길면 줄여 달라고 말해요', async ({ page }) => {
  const answer = await page.goto(toSearch('가'.repeat(3000)))
  expect(answer?.status()).toBe(431)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('찾는 말을 줄여 주세요')
})

test('깨진 주소에는 400으로 차분히 답해요', async ({ page }) => {
  const answer = await page.goto('/search/%E0%A4%A')
  expect(answer?.status()).toBe(400)
  await expect(page.getByRole('link', { name: '처음으로' })).toBeVisible()
})

test('깨진 글자가 섞인 찾는 말도 멈추지 않고 답해요', async ({ page }) => {
  const answer = await page.goto('/search?q=%E0%A4%A')
  expect(answer?.status()).toBeLessThan(500)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
