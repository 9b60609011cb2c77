import { expect, type Page, test } from '@playwright/test'
import { getError } from '@/lib/content/errors'
import { paste, readClipboard, results, searchBox, wake } from './site'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const key = 'apple/method-unusable-enter-another'
const answer = getError(key)
const chat = [
  '고객: 안녕하세요 어제부터 아이클라우드 결제가 안 되는데요',
  '고객: 이 지불 방법을 사용할 수 없습니다. 다른 지불 방법을 입력하십시오.',
  '고객: 이렇게 떠요 어떻게 해야 하나요',
].join('\n')

async function pasteChat(page: Page): Promise<void> {
  await page.goto('/desk')
  await wake(page)
  await paste(searchBox(page), chat)
}

const said = (page: Page) => page.locator('.desk-done')

test.describe('손님의 글을 붙인 상담원', { tag: '@desktop' }, () => {
  test.beforeEach(({ page }) => pasteChat(page))

  test('붙이고 나서 네 글쇠 안에, 5초 안에 짧은 답이 복사돼요', async ({ page, baseURL }) => {
    const began = Date.now()
    await page.keyboard.press('Shift+Enter')
    await expect(said(page)).toHaveText('답을 복사했어요')
    const milliseconds = Date.now() - began
    test.info().annotations.push({ type: '걸린 시간', description: `글쇠 2개, ${milliseconds} ms` })
    expect(milliseconds).toBeLessThan(5000)
    const lines = (await readClipboard(page)).split('\n')
    expect(lines.length).toBeLessThanOrEqual(5)
    expect(lines.at(-1)).toMatch(new RegExp(`${baseURL}/s/${answer?.id}$`))
  })

  test('숫자를 누르면 그 단계의 답이 되고, 링크도 그 단계로 가요', async ({ page, baseURL }) => {
    await expect(results(page).first()).toBeVisible()
    await page.keyboard.press('2')
    await page.keyboard.press('Shift+Enter')
    await expect(said(page)).toHaveText('2단계 답을 복사했어요')
    await page.keyboard.press('Enter')
    await expect(said(page)).toHaveText('2단계 링크를 복사했어요')
    expect(await readClipboard(page)).toBe(`${baseURL}/s/${answer?.id}/${answer?.steps[1]?.id}`)
    await expect(searchBox(page)).toBeFocused()
  })

  test('보낼 글은 복사되는 글과 글자까지 같아요', async ({ page }) => {
    await page.getByRole('button', { name: '모든 단계' }).click()
    await page.getByRole('button', { name: '답 복사' }).click()
    await expect(said(page)).toContainText('빈칸을 채워 보내세요: 뜬 때, 주문번호')
    const shown = await page.locator('.desk-text').textContent()
    expect(await readClipboard(page)).toBe(shown)
  })

  test('빈칸에 적은 말은 답에 들어가고 기기에 남지 않아요', async ({ page }) => {
    await page.getByRole('button', { name: '모든 단계' }).click()
    await page.getByLabel('주문번호').fill('A-20261129')
    await page.getByRole('button', { name: '답 복사' }).click()
    await expect(said(page)).toContainText('빈칸을 채워 보내세요: 뜬 때')
    expect(await readClipboard(page)).toContain('주문번호: A-20261129')
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('A-2026')
  })

  test('다른 줄을 고르면 그 글의 답이 돼요', async ({ page }) => {
    await results(page).nth(1).getByRole('link').click()
    const second = await results(page).nth(1).locator('.t').textContent()
    await expect(page.getByRole('article').getByRole('heading')).toHaveText(second ?? '')
    await expect(page).toHaveURL('/desk')
  })

  test('붙인 글은 주소에도 기기에도 남지 않아요', async ({ page }) => {
    await page.getByRole('button', { name: '답 복사' }).click()
    await expect(said(page)).not.toBeEmpty()
    await expect(page).toHaveURL('/desk')
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('아이클라우드')
  })
})

test('찾은 것이 나오기 전에 누른 글쇠도 잃지 않아요', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/desk')
  await wake(page)
  await searchBox(page).focus()
  await page.keyboard.type('CC63')
  await page.keyboard.press('Shift+Enter')
  await expect(said(page)).toHaveText('답을 복사했어요')
  expect(await readClipboard(page)).toContain('/s/kr44')
})

test('앞에 단계 번호를 치고 찾으면 그 단계로 보내요', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/desk')
  await wake(page)
  await searchBox(page).fill('2 CC63')
  await expect(page.getByText('2단계로 보낼게요')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('2단계 링크를 복사했어요')
  expect(await readClipboard(page)).toMatch(/\/s\/kr44\/stop-when-unsure$/)
})

test('가게 이름은 다음에 와도 남아 답의 첫 줄이 돼요', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/desk')
  await wake(page)
  await page.getByText('내 인사말').click()
  await page.getByLabel('가게 이름').fill('봄날상점')
  await page.reload()
  await searchBox(page).fill('CC63')
  await page.getByRole('button', { name: '답 복사' }).click()
  await expect(said(page)).not.toBeEmpty()
  expect(await readClipboard(page)).toMatch(/^안녕하세요, 봄날상점입니다\.\n/)
})

test('휴대폰에서 복사를 막은 앱 안에서는 답을 줄까지 그대로 골라 놓고 보여요', { tag: '@phone' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.goto('/desk')
  await wake(page)
  await searchBox(page).fill('CC63')
  await page.getByRole('button', { name: '답 복사' }).click()
  const field = page.getByRole('textbox', { name: '복사할 글' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue((await page.locator('.desk-text').textContent()) ?? '')
  await expect(said(page)).toBeEmpty()
})

test('팀장이 보낸 목록을 받아 즐겨찾기에 더해요', { tag: '@desktop' }, async ({ page, context, baseURL }) => {
  await page.goto('/desk')
  await wake(page)
  await searchBox(page).fill('CC63')
  await page.getByRole('button', { name: '즐겨찾기' }).click()
  await page.getByRole('button', { name: '지우기' }).click()
  await page.getByRole('button', { name: '목록 링크 복사' }).click()
  await expect(page.getByText('목록 링크를 복사했어요')).toBeVisible()
  const link = await readClipboard(page)
  expect(link).toBe(`${baseURL}/desk#list=kr44`)

  const shift = await context.browser()?.newContext()
  const other = await shift?.newPage()
  if (!other) throw new Error('다른 기기를 열지 못했어요.')
  await other.goto(link)
  await wake(other)
  await other.getByRole('button', { name: '즐겨찾기에 더하기' }).click()
  await other.goto('/desk')
  await wake(other)
  await other.getByRole('button', { name: '비밀번호 오류' }).click()
  await expect(other.getByRole('article').getByRole('heading')).toHaveText('비밀번호 오류')
  await shift?.close()
})

test('앞 손님의 답은 새로 붙인 글의 답이 나오기 전에 복사되지 않아요', { tag: '@desktop' }, async ({ page }) => {
  await pasteChat(page)
  await expect(results(page).first()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+A')
  await paste(searchBox(page), 'CC63')
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('링크를 복사했어요')
  expect(await readClipboard(page)).toMatch(/\/s\/kr44$/)
})

test('자바스크립트가 꺼져 있으면 찾기로 이어져요', { tag: '@desktop' }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/desk')
  await expect(page.getByRole('link', { name: '문구 찾기' })).toHaveAttribute('href', '/search')
  await searchBox(page).fill('CC63')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search?q=CC63')
  await context.close()
})
