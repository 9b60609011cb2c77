import { expect, type Page, test } from '@playwright/test'
import { broken, capture, input, message, said } from './picture'
import { hold, results, searchBox, unusableMethod, wake } from './site'

const reader = '**/reader/**'
/** Gives a picture to the page as a program does that pastes or drops it. False when the page took it. */
async function give(page: Page, event: 'paste' | 'drop', file: { name: string; buffer: Buffer }): Promise<boolean> {
  const base64 = file.buffer.toString('base64')
  return page.evaluate(
    ({ kind, name, text }) => {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
      const given = new DataTransfer()
      given.items.add(new File([bytes], name, { type: 'image/png' }))
      const made =
        kind === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: given, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true })
      return document.body.dispatchEvent(made)
    },
    { kind: event, name: file.name, text: base64 },
  )
}

test('스크린샷을 고르면 그 안의 문구를 찾고, 그림은 기기를 떠나지 않고, 그다음은 인터넷 없이도 읽어요', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  const picture = await capture('결제할 수 없음', message)
  const sent: string[] = []
  const faults: string[] = []
  page.on('request', (request) => {
    const own = new URL(request.url()).origin === baseURL
    if (!own || request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`)
  })
  page.on('console', (line) => (line.type() === 'error' ? faults.push(line.text()) : undefined))
  await page.goto('/')
  await input(page).setInputFiles(picture)
  await expect(results(page).first()).toHaveAttribute('data-result', unusableMethod, { timeout: 60_000 })
  await expect(said(page)).toContainText('그림에서 읽은 글이에요')
  await expect(searchBox(page)).toHaveValue(/지불 방법을 사용할 수 없습니다/)
  await context.setOffline(true)
  await page.getByRole('button', { name: '지우기' }).click()
  await input(page).setInputFiles(picture)
  await expect(results(page).first()).toHaveAttribute('data-result', unusableMethod, { timeout: 60_000 })
  expect({ sent, faults }).toEqual({ sent: [], faults: [] })
})

test('그림을 주기 전에는 읽는 도구를 받지 않고, 얼마나 받는지 곁에 적혀 있어요', { tag: '@desktop' }, async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await wake(page)
  await searchBox(page).fill('한도초과')
  await expect(results(page).first()).toBeVisible()
  await expect(page.getByText('처음 한 번 약 4 MB를 받아요')).toBeVisible()
  expect(asked.filter((url) => /reader|traineddata|wasm/.test(url))).toEqual([])
})

for (const path of ['/', '/search', '/desk'])
  test(`${path} 에서 깨어나기 전에 고른 그림도 읽기 시작해요`, { tag: '@desktop' }, async ({ page }) => {
    const release = await hold(page, '**/*.js')
    await page.goto(path)
    await input(page).setInputFiles(broken)
    release()
    await expect(said(page)).toContainText('이 그림은 열 수 없어요')
  })

for (const event of ['paste', 'drop'] as const) {
  const given = event === 'paste' ? '붙여 넣은' : '끌어다 놓은'

  test(`${given} 그림도 읽기 시작해요`, { tag: '@desktop' }, async ({ page }) => {
    await page.goto('/')
    await wake(page)
    await give(page, event, broken)
    await expect(said(page)).toContainText('이 그림은 열 수 없어요')
  })

  test(`깨어나기 전에 ${given} 그림은 화면을 깨우고 읽기 시작해요`, { tag: '@desktop' }, async ({ page }) => {
    const release = await hold(page, '**/*.js')
    await page.goto('/')
    // The browser would open the file in place of the page, or write into the field.
    expect(await give(page, event, broken)).toBe(false)
    release()
    await expect(said(page)).toContainText('이 그림은 열 수 없어요')
  })
}

test('붙여넣기 단추는 복사해 둔 그림도 읽기 시작해요', { tag: '@desktop' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await hold(page, reader)
  const { buffer } = await capture('결제할 수 없음', message)
  await page.goto('/')
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })])
  }, buffer.toString('base64'))
  await page.getByRole('button', { name: '붙여넣기' }).click()
  await expect(said(page)).toContainText('읽는 도구를 받는 중이에요')
})

test('그림에서 읽었지만 없는 문구는 가린 글을 보여 주고, 눌러야 보내요', { tag: '@desktop' }, async ({ page }) => {
  test.slow()
  const sent: unknown[] = []
  page.on('request', (request) => (request.method() === 'POST' ? sent.push(request.postDataJSON()) : undefined))
  const picture = await capture('오늘 점심 뭐 먹지', '010-1234-5678', '배송지 서울시 마포구 월드컵북로 396')
  await page.goto('/')
  await input(page).setInputFiles(picture)
  await page.getByRole('button', { name: '이 문구를 알려주기' }).click({ timeout: 60_000 })
  const shown = page.getByLabel('이렇게 보내요')
  await expect(shown).toHaveValue(/점심.*\[전화번호 가림\].*\[주소 가림\]/s)
  await expect(shown).not.toHaveValue(/1234|월드컵/)
  expect(sent).toEqual([])
  await page.getByRole('button', { name: '보내기' }).click()
  await expect(page.getByText('고마워요, 잘 받았어요')).toBeVisible()
  expect(JSON.stringify(sent)).not.toMatch(/1234|월드컵/)
})

test('HEIC 사진은 까닭과 다른 길을 말해요', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/')
  await input(page).setInputFiles({ ...broken, name: 'IMG_0002.HEIC', mimeType: 'image/heic' })
  await expect(said(page)).toContainText('HEIC 사진은 이 브라우저가 열지 못해요')
})

test('읽는 도구를 받지 못하면 말하고, 고쳐지면 다시 읽어요', { tag: '@desktop' }, async ({ page }) => {
  test.slow()
  const picture = await capture('결제할 수 없음', message)
  await page.route(reader, (route) => route.abort())
  await page.goto('/')
  await input(page).setInputFiles(picture)
  await expect(said(page)).toContainText('읽는 도구를 쓸 수 없어요')
  await page.unroute(reader)
  await input(page).setInputFiles(picture)
  await expect(results(page).first()).toHaveAttribute('data-result', unusableMethod, { timeout: 60_000 })
})

test('읽는 동안에도 칠 수 있고, 그만두면 친 글이 남아요', { tag: '@desktop' }, async ({ page }) => {
  await hold(page, reader)
  await page.goto('/')
  await input(page).setInputFiles(await capture('결제할 수 없음', message))
  await expect(said(page)).toContainText('읽는 도구를 받는 중이에요')
  await searchBox(page).fill('한도초과')
  await expect(results(page).first()).toBeVisible()
  await page.getByRole('button', { name: '그만두기' }).click()
  await expect(said(page)).toBeEmpty()
  await expect(searchBox(page)).toHaveValue('한도초과')
})

test('글이 없는 그림이면 그렇다고 말하고 코드를 적을 칸을 줘요', { tag: '@desktop' }, async ({ page }) => {
  test.slow()
  const picture = await capture()
  await page.goto('/')
  await input(page).setInputFiles(picture)
  await expect(said(page)).toContainText('그림에서 글을 찾지 못했어요', { timeout: 60_000 })
  await page.getByLabel('화면에 뜬 코드').fill('CC63')
  await page.getByRole('button', { name: '코드로 찾기' }).click()
  await expect(results(page).first()).toContainText('비밀번호 오류')
})

test.describe('자바스크립트가 꺼져 있으면', { tag: '@desktop' }, () => {
  test.use({ javaScriptEnabled: false })
  test('눌러도 안 되는 스크린샷 단추가 보이지 않아요', async ({ page }) => {
    await page.goto('/')
    await expect(input(page)).toBeHidden()
  })
})

test('WebAssembly를 허락받은 것은 스크린샷을 읽는 일꾼 하나뿐이에요', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  await page.goto('/')
  const folder = await page.locator('script[data-reader]').getAttribute('data-reader')
  const toPolicy = async (path: string) => (await request.get(path)).headers()['content-security-policy']
  expect(await toPolicy(`${folder}/worker.js`)).toContain("script-src 'self' 'wasm-unsafe-eval';")
  for (const path of [
    '/',
    '/search',
    '/desk',
    `${folder}/tesseract-core-simd-lstm.wasm.js`,
    `${folder}/kor.traineddata`,
  ])
    expect(await toPolicy(path), path).not.toContain('unsafe')
})
