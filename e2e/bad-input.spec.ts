import { expect, test } from '@playwright/test'
import { results, searchBox, unusableMethod } from './site'

const message = '이 지불 방법을 사용할 수 없습니다'

const strange = [
  { what: '그림 글자만', text: '😱💳🔥' },
  { what: '기호만', text: '!@#$%^&*()_+-=[]{}|;:,./<>?' },
  { what: '정규식처럼 생긴 글', text: '(a+)+$|.*?[^]{1,9999}\\1' },
  { what: 'HTML처럼 생긴 글', text: '<img src=x onerror="alert(1)"><script>alert(2)</script>' },
  { what: '틀 글', text: '{{constructor.constructor("alert(1)")()}} #{7*7} %s %00' },
  { what: '거꾸로 쓰는 글자', text: 'مرحبا שלום \u202Eabc' },
  { what: '보이지 않는 글자만', text: '\u200B\u200C\u200D\uFEFF' },
  { what: '반쪽 글자', text: '\uD83D 결제 \uDE00' },
  { what: '자모 하나', text: 'ㅋ' },
  { what: '오천 자', text: '가나다라마바사아자차 '.repeat(500).slice(0, 5000) },
  { what: '띄어쓰기 없는 오천 자', text: '결'.repeat(5000) },
]

test.beforeEach(async ({ page }) => {
  await page.goto('/')
})

for (const { what, text } of strange)
  test(`${what} 넣어도 멈추지 않고, 다음 글을 바로 찾아요`, async ({ page }) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await searchBox(page).fill(text)
    await expect(page.locator('[data-confident]')).toBeVisible()
    await searchBox(page).fill(message)
    await expect(results(page).first()).toHaveAttribute('data-result', unusableMethod)
    expect(faults).toEqual([])
  })

test('HTML처럼 생긴 글은 글자로만 다뤄요', async ({ page }) => {
  await searchBox(page).fill(`<h3 id="planted">심은 글</h3> ${message}. 다른 지불 방법을 입력하십시오.`)
  await expect(results(page).first()).toBeVisible()
  await expect(page.locator('#planted')).toHaveCount(0)
})

for (const text of ['', ' ', '\t  '])
  test(`빈 글(${JSON.stringify(text)})에는 아무 말도 하지 않고 첫 화면 그대로예요`, async ({ page }) => {
    await searchBox(page).fill('CC63')
    await expect(results(page).first()).toBeVisible()
    await searchBox(page).fill(text)
    await expect(page.locator('[data-confident]')).toHaveCount(0)
    await expect(page.getByText('한 단어나 코드만 넣어도 돼요')).toBeVisible()
  })

test('풀어 쓴 글자(NFD)로도 같은 글을 찾아요', async ({ page }) => {
  await searchBox(page).fill(message.normalize('NFD'))
  await expect(results(page).first()).toHaveAttribute('data-result', unusableMethod)
})

test('사이에 보이지 않는 글자가 껴도 같은 글을 찾아요', async ({ page }) => {
  await searchBox(page).fill([...message].join('\u200B'))
  await expect(results(page).first()).toHaveAttribute('data-result', unusableMethod)
})

test('전각 글자로 친 코드도 같은 글을 찾아요', async ({ page }) => {
  await searchBox(page).fill('ＣＣ６３')
  await expect(results(page).first()).toContainText('CC63')
})
