import { expect, type Page, test } from '@playwright/test'
import { type Flow, type FlowNode, getFlow, isQuestion, listGiven, toNodePath } from '@/lib/content/diagnose'
import { searchBox, wake, wrongPassword } from './site'

function find(): { flow: Flow; outcome: FlowNode } {
  const flow = getFlow('nhn-kcp')
  const outcome = flow?.nodes.find(
    (node) => !isQuestion(node) && node.links.some((link) => 'error' in link && wrongPassword.endsWith(link.error)),
  )
  if (!flow || !outcome) throw new Error('CC63으로 가는 진단이 없어요.')
  return { flow, outcome }
}

const { flow, outcome } = find()
const given = listGiven(flow, outcome.id)
const [root] = flow.nodes

function answer(page: Page, label: string) {
  return page.getByRole('navigation', { name: '답 고르기' }).getByRole('link').filter({ hasText: label }).first()
}

test('문구 없이 와도 첫 화면에서 진단의 첫 질문까지 갈 수 있어요', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: '문구 없이 그냥 안 돼요' }).click()
  await page.getByRole('link', { name: flow.title }).click()
  await expect(page).toHaveURL(`/diagnose/${flow.slug}`)
})

test('질문에 답해 가면 할 일이 나오고 그 오류 글로 이어져요', async ({ page }) => {
  await page.goto(`/diagnose/${flow.slug}`)
  for (const { question, label } of given) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(question)
    await answer(page, label).click()
  }
  await expect(page.getByText('이렇게 하세요')).toBeVisible()
  await page.locator('main').locator(`a[href="${wrongPassword}"]`).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('비밀번호 오류')
})

test('답한 것이 차례대로 보여요', async ({ page }) => {
  await page.goto(toNodePath(flow, outcome.id))
  const answered = page.getByRole('region', { name: '지금까지 답한 것' }).getByRole('listitem')
  await expect(answered.locator('b')).toHaveText(given.map((one) => one.label))
})

test('앞의 답을 바꾸면 그 질문부터 다시 답해요', async ({ page }) => {
  const second = given[1]
  await page.goto(toNodePath(flow, outcome.id))
  await page.getByRole('link', { name: `${second?.question} 답 바꾸기` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second?.question ?? '')
  await expect(page.getByRole('region', { name: '지금까지 답한 것' }).getByRole('listitem')).toHaveCount(1)
})

test('뒤로 가면 앞 질문으로 돌아가요', async ({ page }) => {
  await page.goto(`/diagnose/${flow.slug}`)
  await answer(page, given[0]?.label ?? '').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(given[1]?.question ?? '')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(given[0]?.question ?? '')
})

test.describe('숫자 자판', { tag: '@desktop' }, () => {
  const third = root && isQuestion(root) ? root.options[2] : undefined

  test('숫자를 누르면 그 답을 고른 것과 같아요', async ({ page }) => {
    await page.goto(`/diagnose/${flow.slug}`)
    await wake(page)
    await page.keyboard.press('3')
    await expect(page).toHaveURL(toNodePath(flow, third?.to ?? ''))
  })

  test('화면이 깨어나기 전에 누른 숫자도 잃지 않아요', async ({ page }) => {
    await page.goto(`/diagnose/${flow.slug}`)
    await page.keyboard.press('3')
    await expect(page).toHaveURL(toNodePath(flow, third?.to ?? ''))
  })

  test('찾기 칸에 친 숫자는 답이 되지 않아요', async ({ page }) => {
    await page.goto(`/diagnose/${flow.slug}`)
    await wake(page)
    await page.keyboard.press('/')
    await expect(searchBox(page)).toBeFocused()
    await page.keyboard.type('3')
    await expect(searchBox(page)).toHaveValue('3')
    await expect(page).toHaveURL(`/diagnose/${flow.slug}`)
  })
})
