import { expect, type Page, test } from '@playwright/test'
import { hold, readClipboard, results, searchBox, waitAwake, wake, watchAwake, wrongPassword } from './site'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const scripts = '**/*.js'
/** React with all that every page loads of it (scripts/publish/join-chunks.ts). */
const react = '**/_d/shared.*.js'
const codeBook = '**/search/codes*'
/** A code that no page has. */
const onlyInBook = '8371'

/** Types a code and waits for its own rows: until then those of its first letters stand there. */
async function typeCode(page: Page) {
  await searchBox(page).pressSequentially('CC63')
  await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
  await expect(results(page).nth(2)).toBeVisible()
}

function toPaths(page: Page) {
  return results(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-result')))
}

test('깨어나기 전에 다 친 글도 그대로 남아 찾아져요', async ({ page }) => {
  const release = await hold(page, scripts)
  await page.goto('/')
  await searchBox(page).pressSequentially('CC63')
  release()
  await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
  await expect(searchBox(page)).toHaveValue('CC63')
})

test('React가 오기 전에도 첫 줄이 나오고, 온 뒤에는 한 번씩만 있어요', async ({ page }) => {
  await page.route(codeBook, (route) => route.abort())
  const release = await hold(page, react)
  await page.goto('/')
  await searchBox(page).pressSequentially('<b>CC63</b>')
  await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
  const early = await results(page).count()
  await watchAwake(page)
  release()
  await waitAwake(page)
  await expect(page.locator('[data-early]')).toBeHidden()
  await expect(results(page)).toHaveCount(early)
  await results(page).first().getByRole('link').click()
  await expect(page).toHaveURL(wrongPassword)
})

test('React가 오기 전에 Enter를 눌러도 적은 글이 주소로 나가지 않아요', { tag: '@phone' }, async ({ page }) => {
  await hold(page, react)
  await page.goto('/')
  await searchBox(page).pressSequentially('한도초과 010-1234-5678')
  await expect(results(page).first()).toBeVisible()
  await searchBox(page).press('Enter')
  await expect(searchBox(page)).not.toBeFocused()
  await expect(page).toHaveURL('/')
})

test('React가 오기 전의 첫 줄은 온 뒤의 첫 줄과 글자 하나 다르지 않아요', async ({ page }) => {
  await page.route(codeBook, (route) => route.abort())
  const release = await hold(page, react)
  await page.goto('/')
  await searchBox(page).pressSequentially('한도 초과')
  const answer = page.getByRole('region', { name: '찾은 것' })
  // The whole index is there: its start alone never shows a second row.
  await expect(results(page).nth(1)).toBeVisible()
  const early = await answer.innerHTML()
  await watchAwake(page)
  release()
  await waitAwake(page)
  await expect(page.locator('[data-early]')).toHaveCount(0)
  expect(await answer.innerHTML()).toBe(early)
})

test('React가 와도 찾은 줄은 누르려던 자리에 그대로 있어요', { tag: '@phone' }, async ({ page }) => {
  await page.route(codeBook, (route) => route.abort())
  const release = await hold(page, react)
  await page.goto('/')
  await searchBox(page).pressSequentially('한도 초과')
  await expect(results(page).nth(1)).toBeVisible()
  const early = await results(page).first().boundingBox()
  await watchAwake(page)
  release()
  await waitAwake(page)
  await expect(page.locator('[data-early]')).toHaveCount(0)
  expect(await results(page).first().boundingBox()).toEqual(early)
})

test('늦게 온 코드표는 읽던 줄 아래에 붙고, 화살표로 고른 줄은 그대로 열려요', { tag: '@desktop' }, async ({
  page,
}) => {
  const release = await hold(page, codeBook)
  await page.goto('/')
  await wake(page)
  await typeCode(page)
  const read = await toPaths(page)
  await searchBox(page).press('ArrowDown')
  await searchBox(page).press('ArrowDown')
  // Longer than an answer that counts as there at once: somebody reads.
  await page.waitForTimeout(300)
  release()
  await expect(page.locator('[data-result^="/codes/"]').first()).toBeVisible()
  expect((await toPaths(page)).slice(0, read.length)).toEqual(read)
  await searchBox(page).press('Enter')
  await expect(page).toHaveURL(read[2] ?? '')
})

test('React가 오기 전에 화살표로 고른 줄은 온 뒤에도 골라져 있어요', { tag: '@desktop' }, async ({ page }) => {
  const release = await hold(page, react)
  await page.goto('/')
  await typeCode(page)
  const third = await results(page).nth(2).getAttribute('data-result')
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) await searchBox(page).press(key)
  await expect(results(page).nth(2)).toHaveClass('on')
  await watchAwake(page)
  release()
  await waitAwake(page)
  await expect(page.locator('[data-early]')).toHaveCount(0)
  await expect(page.locator('.results .on')).toHaveAttribute('data-result', third ?? '')
})

test('React가 와서 아직 답하기 전에 누른 화살표도 잃지 않아요', { tag: '@desktop' }, async ({ page }) => {
  // The early script has the search at once, React, which asks second, when the test says so.
  await page.addInitScript(() => {
    let opened: Window['earlySearch']
    let asked = 0
    Object.defineProperty(window, 'earlySearch', {
      set: (next: Window['earlySearch']) => {
        opened = next
      },
      get: () => {
        asked += 1
        const found = opened
        return asked === 1 ? found : new Promise((done) => addEventListener('answer', () => done(found)))
      },
    })
  })
  const release = await hold(page, react)
  await page.goto('/')
  await typeCode(page)
  const second = await results(page).nth(1).getAttribute('data-result')
  await watchAwake(page)
  release()
  await waitAwake(page)
  await searchBox(page).press('ArrowDown')
  await page.evaluate(() => dispatchEvent(new Event('answer')))
  await expect(page.locator('[data-early]')).toHaveCount(0)
  await expect(page.locator('.results .on')).toHaveAttribute('data-result', second ?? '')
})

test('코드표만 아는 코드는 React가 온 뒤 맨 위에 골라져 있고 Enter로 열려요', { tag: '@desktop' }, async ({ page }) => {
  const release = await hold(page, react)
  await page.goto('/')
  await searchBox(page).pressSequentially(onlyInBook)
  await expect(results(page).first()).toHaveAttribute('data-result', /^\/errors\//)
  release()
  await expect(results(page).first()).toHaveAttribute('data-result', /^\/codes\//)
  await expect(results(page).first()).toHaveClass('on')
  await searchBox(page).press('Enter')
  await expect(page).toHaveURL(/\/codes\//)
})

test('React가 오기 전에 화살표로 고른 줄도 Enter로 열려요', { tag: '@desktop' }, async ({ page }) => {
  await hold(page, react)
  await page.goto('/')
  await typeCode(page)
  const second = await results(page).nth(1).getAttribute('data-result')
  await searchBox(page).press('ArrowDown')
  await searchBox(page).press('Enter')
  await expect(page).toHaveURL(second ?? '')
})

test('React가 오는 순간에 지운 글의 줄은 남지 않아요', async ({ page }) => {
  const release = await hold(page, react)
  await page.goto('/')
  await searchBox(page).pressSequentially('CC63')
  await expect(results(page).first()).toBeVisible()
  // As in the turn between the key and the early rows' answer to it, in which React takes over: nobody else heard it.
  await searchBox(page).evaluate((box: HTMLInputElement) => {
    box.value = ''
  })
  await watchAwake(page)
  release()
  await waitAwake(page)
  await expect(results(page)).toHaveCount(0)
})

test('목록이 다 오기 전에 지운 글의 줄도 남지 않아요', async ({ page }) => {
  // Wordings and codes come; the rest of the index never does.
  await page.addInitScript(() => {
    const { fetch } = window
    window.fetch = async (...asked) => {
      const response = await fetch(...asked)
      if (!response.url.includes('/search/core')) return response
      const [start] = (await response.text()).split('\n')
      const bytes = new TextEncoder().encode(`${start}\n`)
      return new Response(new ReadableStream({ start: (controller) => controller.enqueue(bytes) }))
    }
  })
  const release = await hold(page, react)
  await page.goto('/')
  await searchBox(page).pressSequentially('CC63')
  await watchAwake(page)
  release()
  await waitAwake(page)
  await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
  await searchBox(page).fill('')
  await expect(results(page)).toHaveCount(0)
})

test('깨어나기 전에 메모에 적은 것도 그대로 남아 메모에 들어가요', async ({ page }) => {
  const release = await hold(page, scripts)
  await page.goto(wrongPassword)
  await page.getByLabel('주문번호 (선택)').pressSequentially('A-20261122')
  release()
  await expect(page.locator('.memo')).toContainText('A-20261122')
  await expect(page.getByLabel('주문번호 (선택)')).toHaveValue('A-20261122')
})

test('깨어나기 전에 적고 바로 복사해도 적은 것이 메모에 들어가요', async ({ page }) => {
  const release = await hold(page, scripts)
  await page.goto(wrongPassword)
  await page.getByLabel('주문번호 (선택)').pressSequentially('A-20261122')
  await page.getByRole('button', { name: '메모 복사' }).click()
  release()
  await expect(page.getByRole('status')).toContainText('메모를 복사했어요')
  expect(await readClipboard(page)).toContain('주문번호: A-20261122')
})

test('깨어나는 동안 누른 단추는 기다린다고 표시하고 한 번만 일해요', async ({ page }) => {
  const release = await hold(page, scripts)
  await page.addInitScript(() => {
    addEventListener('notice', () => {
      document.documentElement.dataset.notices = `${Number(document.documentElement.dataset.notices ?? 0) + 1}`
    })
  })
  await page.goto(wrongPassword)
  const button = page.getByRole('button', { name: '코드 복사' })
  await button.click()
  await button.click()
  await expect(button).toHaveAttribute('aria-busy', 'true')
  release()
  await expect(page.getByRole('status')).toHaveText('CC63 코드를 복사했어요')
  await expect(button).not.toHaveAttribute('aria-busy')
  await expect(page.locator('html')).toHaveAttribute('data-notices', '1')
})

test('깨어나기 전에 누른 링크는 바로 열려요', async ({ page }) => {
  await hold(page, scripts)
  await page.goto(wrongPassword)
  await page.getByRole('link', { name: '다른 문구 찾기' }).filter({ visible: true }).click()
  await expect(page).toHaveURL('/search')
})

test('뒤로 돌아와도 화면이 살아 있어요', async ({ page }) => {
  await page.goto('/')
  await wake(page)
  await page.goto(wrongPassword)
  await page.goBack()
  await searchBox(page).fill('CC63')
  await expect(results(page).first()).toHaveAttribute('data-result', wrongPassword)
})
