import { expect, test } from '@playwright/test'
import { paste, results, searchBox, unusableMethod, wake } from './site'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const declined = [
  '[Web발신]',
  '[KB]승인거절 홍*동님',
  '1,234원',
  '5678-****-****-1234',
  '11/21 14:03',
  '사유: 한도초과',
].join('\n')
const dialog = [
  '결제할 수 없음',
  '이 지불 방법을 사용할 수 없습니다. 다른 지불 방법을 입력하십시오.',
  '취소',
  '확인',
].join('\n')

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await wake(page)
})

test('뜬 창의 글을 단추 이름까지 통째로 붙여 넣어도 그 글이 나와요', async ({ page }) => {
  await paste(searchBox(page), dialog)
  await expect(results(page).first()).toHaveAttribute('data-result', unusableMethod)
})

test('거절 문자를 통째로 붙여 넣으면 그 안의 문장을 찾았다고 표시해요', async ({ page }) => {
  await paste(searchBox(page), declined)
  await expect(page.locator('.growing mark')).toContainText('한도초과')
})

test('거절 문자를 통째로 붙여 넣으면 한도를 다루는 글이 맨 위에 나와요', async ({ page }) => {
  await paste(searchBox(page), declined)
  await expect(results(page).first()).toContainText('한도')
})

for (const path of ['/', '/search'])
  test(`${path}에 붙여 넣은 거절 문자에는 찾은 문구의 뜻이 보여요`, async ({ page }) => {
    await page.goto(path)
    await paste(searchBox(page), declined)
    await expect(page.getByRole('article').locator('.lead')).toBeVisible()
  })

test('화면이 깨어나기 전에 붙여 넣은 문자에서도 한도를 다루는 글을 찾아요', async ({ page }) => {
  await page.reload()
  await paste(searchBox(page), declined)
  await expect(page.locator('[data-confident=true]')).toContainText('한도')
})

test('여러 줄을 붙여 넣으면 칸이 자라서 줄이 그대로 보여요', async ({ page }) => {
  await paste(searchBox(page), declined)
  await expect(searchBox(page)).toHaveValue(declined)
})

test('붙여 넣은 긴 글에는 목록 대신 할 일이 바로 나와요', async ({ page }) => {
  await paste(searchBox(page), dialog)
  const answer = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 2 }) })
  await answer.getByRole('link', { name: /해결 순서 \d단계 보기/ }).click()
  await expect(page).toHaveURL(unusableMethod)
})

test('이미 친 글 뒤에 붙여 넣으면 둘 다 남아요', async ({ page }) => {
  await searchBox(page).fill('아이폰에서 ')
  await paste(searchBox(page), dialog)
  await expect(searchBox(page)).toHaveValue(`아이폰에서 ${dialog}`)
})

test('붙여넣기 단추를 누르면 복사해 둔 문구로 찾아요', async ({ page }) => {
  await page.evaluate((text) => navigator.clipboard.writeText(text), dialog)
  await page.getByRole('button', { name: '붙여넣기' }).click()
  await expect(results(page).first()).toHaveAttribute('data-result', unusableMethod)
})

test('지우기를 누르면 칸과 찾은 것이 비워져요', async ({ page }) => {
  await paste(searchBox(page), dialog)
  await page.getByRole('button', { name: '지우기' }).click()
  await expect(searchBox(page)).toHaveValue('')
  await expect(results(page)).toHaveCount(0)
})
