import { expect, test } from '@playwright/test'
import { getFlow, isQuestion, listGiven } from '@/lib/content/diagnose'
import { getError } from '@/lib/content/errors'
import { pageKinds, unusableMethod, wrongPassword } from './site'

test.use({ javaScriptEnabled: false })

const error = getError('nhn-kcp/cc63-wrong-password')
const flow = getFlow('nhn-kcp')
const outcome = flow?.nodes.findLast((node) => !isQuestion(node))
const given = flow && outcome ? listGiven(flow, outcome.id) : []

for (const { name, path } of pageKinds)
  test(`자바스크립트 없이도 ${name} 화면을 읽을 수 있어요`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link').first()).toBeVisible()
  })

test('누가 고치는지, 다시 해도 되는지, 돈이 나갔는지 보여요', async ({ page }) => {
  await page.goto(wrongPassword)
  const facts = page.locator('[data-fact]')
  await expect(facts).toHaveCount(3)
  const values = await facts.evaluateAll((all) => all.map((fact) => fact.getAttribute('data-value')))
  expect(values).toEqual([error?.fixer, error?.retry, error?.money])
})

test('해결 순서가 모두 보여요', async ({ page }) => {
  await page.goto(wrongPassword)
  const steps = page.locator('[data-step]')
  await expect(steps).toHaveCount(error?.steps.length ?? 0)
  await expect(steps.last()).toBeVisible()
})

test('문의할 메모는 읽고 골라 복사할 수 있어요', async ({ page }) => {
  await page.goto(wrongPassword)
  await expect(page.getByText(error?.escalate.note ?? '')).toBeVisible()
})

test('눌러도 소용없는 복사 단추와 칸은 보이지 않아요', async ({ page }) => {
  await page.goto(wrongPassword)
  await expect(page.getByRole('button', { name: '메모 복사' })).toBeHidden()
  await expect(page.getByLabel('주문번호 (선택)')).toBeHidden()
})

test('단계의 링크를 누르면 그 단계의 주소가 돼요', async ({ page }) => {
  await page.goto(unusableMethod)
  const step = page.locator('[data-step]').last()
  await step.getByRole('link', { name: '링크' }).click()
  await expect(page).toHaveURL(`${unusableMethod}#${await step.getAttribute('id')}`)
})

test('진단을 처음부터 끝까지 할 수 있어요', async ({ page }) => {
  await page.goto(`/diagnose/${flow?.slug}`)
  for (const { question, label } of given) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(question)
    await page.locator('.options a').filter({ hasText: label }).first().click()
  }
  await expect(page.getByText('이렇게 하세요')).toBeVisible()
})

test('영수증은 목록에서 이름을 골라 찾아요', async ({ page }) => {
  await page.goto('/receipts')
  await page.getByRole('link', { name: /^INICIS/ }).click()
  await expect(page.getByRole('link', { name: '결제내역 조회 열기' })).toBeVisible()
})

test('다른 문구 찾기는 찾기 화면으로 가요', async ({ page }) => {
  await page.goto(wrongPassword)
  await page.getByRole('link', { name: '다른 문구 찾기' }).filter({ visible: true }).click()
  await expect(page).toHaveURL('/search')
})
