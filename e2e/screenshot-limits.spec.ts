import {
  expect,
  type Page,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  test,
} from '@playwright/test'
import sharp, { type Sharp } from 'sharp'
import { broken, capture, input, message, said } from './picture'
import { results, searchBox, unusableMethod, wake } from './site'

test.describe.configure({ timeout: 180_000 })
/** The reader is fetched and begun before there is anything to say. */
const patience = { timeout: 90_000 }

/** Frames below each other: the message, then nothing. */
async function animate(): Promise<Sharp> {
  const { data, info } = await sharp((await capture('결제할 수 없음', message)).buffer)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const frames = Buffer.concat([data, Buffer.alloc(data.length, 255)])
  return sharp(frames, { raw: { width, height: 2 * height, channels, pageHeight: height } })
}

async function expectFound(page: Page): Promise<void> {
  await expect(results(page).first()).toHaveAttribute('data-result', unusableMethod, patience)
  await expect(said(page)).toContainText('그림에서 읽은 글이에요')
}

test('12,000 x 9,000 화소인 그림도 줄여서 읽어요', { tag: '@desktop' }, async ({ page }) => {
  const { buffer } = await capture('결제할 수 없음', message)
  const huge = await sharp(buffer).resize(12_000, 9_000, { fit: 'contain', background: '#fff' }).png().toBuffer()
  await page.goto('/')
  await input(page).setInputFiles({ name: 'huge.png', mimeType: 'image/png', buffer: huge })
  await expectFound(page)
})

test('글이 많은 그림은 찾은 문장이 보이게 올려 줘요', async ({ page }) => {
  const order = [
    '주문자 이름 김철수',
    '배송지 서울시 마포구',
    '쿠폰 할인 적용',
    '개인정보 제공 동의',
    '결제 수단 신용카드',
  ]
  const picture = await capture(...order, ...order, '결제할 수 없음', message)
  await page.goto('/')
  await input(page).setInputFiles(picture)
  await expect(page.locator('form mark')).toBeInViewport({ ratio: 0.9, timeout: 60_000 })
})

test('50 MB가 넘는 그림은 잘라서 고르라고 말해요', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/')
  await wake(page)
  await input(page).evaluate((field) => {
    const given = new DataTransfer()
    given.items.add(new File([new Uint8Array(50_000_001)], 'photo.jpg', { type: 'image/jpeg' }))
    Object.assign(field, { files: given.files })
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect(said(page)).toContainText('그림이 너무 커요. 문구가 있는 곳만 잘라서 다시 골라요', patience)
})

test('움직이는 GIF와 WebP는 첫 장면을 읽어요', { tag: '@desktop' }, async ({ page }) => {
  const frames = await animate()
  await page.goto('/')
  await input(page).setInputFiles({
    name: 'a.gif',
    mimeType: 'image/gif',
    buffer: await frames.clone().gif().toBuffer(),
  })
  await expectFound(page)
  await page.getByRole('button', { name: '지우기' }).click()
  await input(page).setInputFiles({
    ...{ name: 'a.webp', mimeType: 'image/webp' },
    buffer: await frames.clone().webp({ lossless: true }).toBuffer(),
  })
  await expectFound(page)
})

test('받다 만 그림은 열 수 없다고 말하고, 온전한 그림을 주면 읽어요', { tag: '@desktop' }, async ({ page }) => {
  const whole = await capture('결제할 수 없음', message)
  await page.goto('/')
  await searchBox(page).fill('한도')
  for (const buffer of [whole.buffer.subarray(0, whole.buffer.length / 2), Buffer.alloc(0), broken.buffer]) {
    await input(page).setInputFiles({ ...whole, buffer })
    await expect(said(page)).toContainText('이 그림은 열 수 없어요. 깨졌거나 너무 큰 그림일 수 있어요', patience)
  }
  await expect(searchBox(page)).toHaveValue('한도')
  await input(page).setInputFiles(whole)
  await expectFound(page)
})

type Given = Pick<
  PlaywrightTestOptions & PlaywrightWorkerArgs & PlaywrightWorkerOptions,
  'playwright' | 'launchOptions' | 'baseURL'
>

/** Home in a Chromium whose engine is told to lack something. */
async function openLacking(flag: string, { playwright, launchOptions, baseURL }: Given) {
  const args = [...(launchOptions.args ?? []), `--js-flags=${flag}`]
  const browser = await playwright.chromium.launch({ ...launchOptions, args })
  const page = await browser.newPage({ baseURL })
  await page.goto('/')
  return { browser, page }
}

test('SIMD가 없는 기기는 그것 없는 읽는 도구를 받아 읽어요', { tag: '@desktop' }, async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const { browser, page } = await openLacking('--no-enable-sse4-1', { playwright, launchOptions, baseURL })
  const cores: string[] = []
  page.on('request', (request) => cores.push(...(/tesseract-core[\w-]+(?=\.wasm$)/.exec(request.url()) ?? [])))
  await input(page).setInputFiles(await capture('결제할 수 없음', message))
  await expectFound(page)
  expect(new Set(cores)).toEqual(new Set(['tesseract-core-lstm']))
  await browser.close()
})

test('메모리가 모자란 기기는 읽지 못한다고 말하고, 적어서 찾을 수 있어요', { tag: '@desktop' }, async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  // 16.25 MB: less than the reader begins with.
  const { browser, page } = await openLacking('--wasm-max-mem-pages=260', { playwright, launchOptions, baseURL })
  await input(page).setInputFiles(await capture('결제할 수 없음', message))
  const fault = '읽는 도구를 쓸 수 없어요. 인터넷 연결을 보거나 다른 앱을 닫고 다시 고르거나'
  await expect(said(page)).toContainText(fault, patience)
  await searchBox(page).fill(message)
  await expect(results(page).first()).toHaveAttribute('data-result', unusableMethod)
  await browser.close()
})
