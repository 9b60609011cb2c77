import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { results, searchBox, waitAwake, wake, watchAwake } from './site'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** What an input method does: the syllable that is being put together. */
async function compose(ime: CDPSession, ...parts: string[]): Promise<void> {
  for (const text of parts)
    await ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
}

/** Enter as the keyboard sends it while a syllable is open: the input method takes it. */
async function pressEnter(ime: CDPSession): Promise<void> {
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
  await ime.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
  await ime.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}

async function open(page: Page): Promise<CDPSession> {
  await page.goto('/')
  await wake(page)
  await searchBox(page).focus()
  return page.context().newCDPSession(page)
}

test('글자를 조합하는 동안에도 찾은 것이 나와요', async ({ page }) => {
  const ime = await open(page)
  await page.keyboard.insertText('한도초')
  await compose(ime, 'ㄱ', '고', '과')
  await expect(results(page).first()).toContainText('한도')
})

test('조합하는 중의 Enter는 글을 열지 않아요', async ({ page }) => {
  const ime = await open(page)
  await page.keyboard.insertText('한도초')
  await compose(ime, 'ㄱ', '고', '과')
  await expect(results(page).first()).toBeVisible()
  await pressEnter(ime)
  await compose(ime, '과')
  await expect(results(page).first()).toBeVisible()
  await expect(page).toHaveURL('/')
})

test('조합을 끝낸 글자는 겹치지 않고 한 번만 들어가요', async ({ page }) => {
  const ime = await open(page)
  await page.keyboard.insertText('한도초')
  await compose(ime, 'ㄱ', '고', '과')
  await pressEnter(ime)
  await ime.send('Input.insertText', { text: '과' })
  await expect(searchBox(page)).toHaveValue('한도초과')
})

test('조합이 끝난 바로 뒤에 오는 Enter도 글을 열지 않아요', async ({ page }) => {
  // Safari ends the composition first and only then sends the key, marked 229.
  await open(page)
  await searchBox(page).fill('한도초과')
  await expect(results(page).first()).toBeVisible()
  const opened = await searchBox(page).evaluate((box) => {
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '과' }))
    const key = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true })
    return !box.dispatchEvent(key)
  })
  expect(opened).toBe(false)
})

test('화면이 깨어나는 동안 조합하던 글자를 잃지 않아요', async ({ page }) => {
  await page.goto('/')
  const ime = await page.context().newCDPSession(page)
  await watchAwake(page)
  await searchBox(page).focus()
  await page.keyboard.insertText('한도초')
  await compose(ime, 'ㄱ', '고')
  await waitAwake(page)
  await compose(ime, '과')
  await ime.send('Input.insertText', { text: '과' })
  await expect(searchBox(page)).toHaveValue('한도초과')
})
