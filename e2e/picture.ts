import type { Page } from '@playwright/test'
import sharp from 'sharp'

export const message = '이 지불 방법을 사용할 수 없습니다. 다른 지불 방법을 입력하십시오.'
/** A file that only says that it is a picture. */
export const broken = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('그림이 아니에요') }

/** A dialog as a small screenshot, a line a text. Drawn without the browser: it cannot always capture a page when it is busy. */
export async function capture(...lines: string[]): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const rows = lines.map((line, at) => `<text x="20" y="${60 + at * 60}">${line}</text>`).join('')
  const size = `width="1100" height="${40 + lines.length * 60}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="#fff"/><g font-family="sans-serif" font-size="32">${rows}</g></svg>`
  return { name: 'IMG_0001.png', mimeType: 'image/png', buffer: await sharp(Buffer.from(svg)).png().toBuffer() }
}

/** Where a picture is chosen. */
export const input = (page: Page) => page.getByLabel('스크린샷에서 찾기')
/** What the page says of it. */
export const said = (page: Page) => page.locator('.snap').getByRole('status')
