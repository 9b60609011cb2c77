import { expect, test } from '@playwright/test'
import { pageKinds, paste, results, searchBox, wake } from './site'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const secrets = [
  {
    what: '긴 글',
    text: '카드 결제가 한도초과라고 나오는데 어제까지는 잘 되던 카드이고 오늘 처음으로 이런 글을 봤어요 무엇부터 하면 되나요',
  },
  { what: '여러 줄', text: '한도초과\n홍길동' },
  { what: '전화번호가 든 글', text: '010-1234-5678 한도초과' },
  { what: '카드번호가 든 글', text: '한도초과 4111 1111 1111 1111' },
  { what: '메일이 든 글', text: '한도초과 hong@example.kr' },
]

test('짧은 한 줄은 주소에 남아 그대로 나눌 수 있어요', async ({ page }) => {
  await page.goto('/search')
  await searchBox(page).fill('한도초과')
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('한도초과')}`)
  await page.reload()
  await expect(searchBox(page)).toHaveValue('한도초과')
  await expect(results(page).first()).toBeVisible()
})

for (const { what, text } of secrets) {
  test(`${what}은 주소에 남지 않아요`, async ({ page }) => {
    await page.goto('/search')
    await wake(page)
    await paste(searchBox(page), text)
    await expect(page.locator('[data-confident]')).toBeVisible()
    await expect(page).toHaveURL('/search')
  })

  test(`${what}은 눌러서 주소로 나갈 링크에도 들어 있지 않아요`, async ({ page }) => {
    await page.goto('/search')
    await wake(page)
    await paste(searchBox(page), text)
    await expect(page.locator('[data-confident]')).toBeVisible()
    const links = await page.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.filter((link) => link.includes(encodeURIComponent('한도초과').slice(0, 12)))).toEqual([])
  })
}

test('긴 글로 바꾸면 앞서 남은 짧은 말도 주소에서 사라져요', async ({ page }) => {
  await page.goto('/search')
  await wake(page)
  await searchBox(page).fill('한도초과')
  await expect(page).toHaveURL(/\?q=/)
  await searchBox(page).fill('한도초과 010-1234-5678')
  await expect(page).toHaveURL('/search')
})

test('붙여 넣은 글은 기기를 떠나지 않아요', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${decodeURIComponent(request.url())} ${request.postData() ?? ''}`))
  await page.goto('/')
  await wake(page)
  await paste(searchBox(page), '홍길동님 한도초과\n010-1234-5678')
  await expect(results(page).first()).toBeVisible()
  expect(sent.filter((request) => /홍길동|한도초과|5678/.test(request))).toEqual([])
})

test('찾은 글은 기기에도 쌓이지 않아요', async ({ page }) => {
  await page.goto('/')
  await searchBox(page).fill('한도초과 010-1234-5678')
  await expect(results(page).first()).toBeVisible()
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(kept).not.toContain('5678')
})

for (const { name, path } of pageKinds)
  test(`${name} 화면은 다른 회사로 아무것도 보내지 않고 쿠키도 없어요`, { tag: '@desktop' }, async ({
    page,
    context,
    baseURL,
  }) => {
    const origins = new Set<string>()
    page.on('request', (request) => origins.add(new URL(request.url()).origin))
    await page.goto(path)
    await wake(page)
    expect([...origins]).toEqual([baseURL])
    expect(await context.cookies()).toEqual([])
  })
