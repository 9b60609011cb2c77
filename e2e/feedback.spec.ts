import { expect, type Page, test } from '@playwright/test'
import { searchBox, wake, wrongPassword } from './site'

const address = '**/api/feedback'

/** What the page sends, in order. */
function watchSent(page: Page): { id: string; kind: string; text?: string; step?: string; reason?: string }[] {
  const sent: ReturnType<typeof watchSent> = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/feedback')) sent.push(request.postDataJSON())
  })
  return sent
}

/** Opens a page and reads it as long as people do: what is sent within a second is taken for a program's. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await wake(page)
  await page.waitForFunction(() => performance.now() > 1000)
}

test.describe('자바스크립트 없이', () => {
  test.use({ javaScriptEnabled: false })

  test('풀렸다고 누르면 고맙다는 쪽이 나오고 보던 글로 돌아갈 수 있어요', async ({ page }) => {
    await page.goto(wrongPassword)
    await page.getByRole('button', { name: '네, 됐어요' }).click()
    await expect(page.getByRole('heading', { name: '고마워요, 잘 받았어요' })).toBeVisible()
    await page.getByRole('link', { name: '보던 글로 돌아가기' }).click()
    await expect(page).toHaveURL(wrongPassword)
  })

  test('막힌 단계를 누르면 까닭을 골라 보낼 수 있어요', async ({ page }) => {
    await page.goto(wrongPassword)
    await page.getByRole('button', { name: '여기서 막혔어요' }).nth(1).click()
    await page.getByLabel('메뉴가 달라요').check()
    await page.getByLabel('덧붙일 말 (선택)').fill('지금은 다른 이름이에요')
    await page.getByRole('button', { name: '보내기' }).click()
    await expect(page.getByRole('heading', { name: '고마워요, 잘 받았어요' })).toBeVisible()
  })

  test('찾지 못한 문구를 가린 채로 알려 줄 수 있어요', async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent('오늘 점심 뭐 먹지 010-1234-5678')}`)
    await page.getByText('이 문구를 알려주기').click()
    await expect(page.getByLabel('이렇게 보내요')).toHaveValue('오늘 점심 뭐 먹지 [전화번호 가림]')
    await page.getByRole('button', { name: '보내기' }).click()
    await expect(page.getByRole('heading', { name: '고마워요, 잘 받았어요' })).toBeVisible()
  })

  test('너무 긴 글이라 받지 못하면 까닭을 말해요', async ({ page }) => {
    await page.goto('/feedback')
    await page.getByLabel('이렇게 보내요').fill('가'.repeat(3000))
    await page.getByRole('button', { name: '보내기' }).click()
    await expect(page.getByRole('alert')).toContainText('글이 너무 길어요')
  })
})

test('막힌 단계는 그 자리에서 까닭을 골라 보내요', async ({ page }) => {
  const sent = watchSent(page)
  await read(page, wrongPassword)
  await page.getByRole('button', { name: '여기서 막혔어요' }).first().click()
  await page.getByLabel('버튼이 없어요').check()
  await page.getByRole('button', { name: '보내기' }).click()
  await expect(page.getByText('고마워요, 잘 받았어요')).toBeVisible()
  await expect.poll(() => sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({ kind: 'stuck', reason: 'button' })
  expect(page.url()).toContain(wrongPassword)
})

test('저장하지 못하면 적은 글을 그대로 두고, 다시 보내도 같은 열쇠예요', async ({ page }) => {
  const sent = watchSent(page)
  await page.route(address, (route) => route.fulfill({ status: 503, json: { message: '지금은 저장하지 못했어요.' } }))
  await read(page, wrongPassword)
  await page.getByRole('button', { name: '아직이에요' }).click()
  await page.getByLabel('덧붙일 말 (선택)').fill('그대로 있어야 할 글')
  await page.getByRole('button', { name: '보내기' }).click()
  await expect(page.getByText('지금은 저장하지 못했어요.')).toBeVisible()
  await expect(page.getByLabel('덧붙일 말 (선택)')).toHaveValue('그대로 있어야 할 글')
  await page.unroute(address)
  await page.getByRole('button', { name: '보내기' }).click()
  await expect(page.getByText('고마워요, 잘 받았어요')).toBeVisible()
  await expect.poll(() => new Set(sent.map(({ id }) => id)).size).toBe(1)
})

test('끊겨서 못 보낸 것은 기기에 두었다가 다음에 한 번만 보내고 지워요', async ({ page }) => {
  await page.route(address, (route) => route.abort())
  await read(page, wrongPassword)
  await page.getByRole('button', { name: '네, 됐어요' }).click()
  await expect(page.getByText('이 기기에 두었다가')).toBeVisible()
  await page.unroute(address)
  const sent = watchSent(page)
  await read(page, '/about')
  await expect.poll(() => sent.map(({ kind }) => kind)).toEqual(['solved'])
  await expect.poll(() => page.evaluate(() => localStorage.getItem('feedback'))).toBeNull()
})

test('못 찾은 문구는 가린 글을 보여 주고 보내요', async ({ page }) => {
  const sent = watchSent(page)
  await read(page, '/search')
  await searchBox(page).fill('오늘 점심 뭐 먹지 010-1234-5678')
  await page.getByRole('button', { name: '이 문구를 알려주기' }).click()
  await expect(page.getByLabel('이렇게 보내요')).toHaveValue('오늘 점심 뭐 먹지 [전화번호 가림]')
  await page.getByRole('button', { name: '보내기' }).click()
  await expect(page.getByText('고마워요, 잘 받았어요')).toBeVisible()
  await expect.poll(() => sent.map(({ text }) => text)).toEqual(['오늘 점심 뭐 먹지 [전화번호 가림]'])
})
