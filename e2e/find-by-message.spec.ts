import { expect, test } from '@playwright/test'
import { listSearchEntries } from '@/lib/content/search-entries'
import { results, searchBox, unusableMethod, wrongPassword } from './site'

const services = new Map(listSearchEntries().map(({ path, system }) => [path, system]))

const messages = [
  { how: '뜬 문구 그대로', query: '이 지불 방법을 사용할 수 없습니다', path: unusableMethod },
  { how: '띄어쓰기 없이', query: '이지불방법을사용할수없습니다', path: unusableMethod },
  { how: '오타가 있는', query: '이 지불 방볍을 사용할수 업습니다', path: unusableMethod },
  { how: '맞춤법이 틀린', query: '결재정보가 올바르지 않읍니다', path: '/errors/common/payment-info-incorrect' },
  { how: '영어로', query: 'not found payment session', path: '/errors/tosspayments/not-found-payment-session' },
  { how: '코드로', query: 'CC63', path: wrongPassword },
  { how: '소문자 코드로', query: 'cc63', path: wrongPassword },
]

const topics = [
  { how: '첫소리만 친', query: 'ㅋㅋㅇㅍㅇ ㄱㅈ', service: /^kakaopay$/ },
  { how: '영문 자판으로 친', query: 'dkdlvhs 결제', service: /^apple/ },
  { how: '로마자로 친', query: 'kakaopei gyeolje', service: /^kakaopay$/ },
  { how: '줄여 부른', query: '알리 결제 안됨', service: /^aliexpress$/ },
  {
    how: '한글과 로마자를 섞은',
    query: '아이폰 카카오페이 결제 오류 - aipon kakaopei gyeolje olyu',
    service: /^(apple|kakaopay)$/,
  },
]

test.beforeEach(async ({ page }) => {
  await page.goto('/')
})

for (const { how, query, path } of messages) {
  test(`${how} "${query}"를 넣으면 그 글이 맨 위에 나와요`, async ({ page }) => {
    await searchBox(page).fill(query)
    await expect(results(page).first()).toHaveAttribute('data-result', path)
  })
}

for (const { how, query, service } of topics) {
  test(`${how} "${query}"를 넣으면 그 서비스의 글이 맨 위에 나와요`, async ({ page }) => {
    await searchBox(page).fill(query)
    const path = await results(page).first().getAttribute('data-result')
    expect(services.get(path ?? '')).toMatch(service)
  })
}

test('다른 자판으로 친 글은 어떻게 읽었는지 말해요', async ({ page }) => {
  await searchBox(page).fill('dkdlvhs 결제')
  await expect(page.getByText('다른 자판으로 친 글을 아이폰 결제로 읽었어요.')).toBeVisible()
})

test('읽은 것이 틀렸으면 친 대로 찾을 수 있어요', async ({ page }) => {
  await searchBox(page).fill('dkdlvhs 결제')
  await page.getByRole('button', { name: '친 대로 찾기' }).click()
  await expect(page.getByText('다른 자판으로 친 글을')).toBeHidden()
})

test('찾은 줄에서 맞은 말에 표시를 해요', async ({ page }) => {
  await searchBox(page).fill('지불 방법을 사용할 수')
  await expect(results(page).first().locator('mark').first()).toBeVisible()
})

test('찾은 수를 화면 낭독기에 알려요', async ({ page }) => {
  await searchBox(page).fill('CC63')
  await expect(page.locator('[aria-live=polite]')).toHaveText(/^\d+개를 찾았어요$/)
})

test('찾은 줄을 누르면 그 문구의 글이 열려요', async ({ page }) => {
  await searchBox(page).fill('이 지불 방법을 사용할 수 없습니다')
  await results(page).first().getByRole('link').click()
  await expect(page).toHaveURL(unusableMethod)
})

test('안쪽 글에서도 다른 문구를 찾을 수 있어요', async ({ page }) => {
  await page.goto(unusableMethod)
  await page.getByRole('link', { name: '다른 문구 찾기' }).filter({ visible: true }).click()
  await searchBox(page).fill('CC63')
  await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
})
