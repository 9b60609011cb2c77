import type { Browser } from '@playwright/test'
import { drawAndroid, drawCropped, drawIos } from './dialogs'
import type { Shown } from './list-shown'
import { drawKakao, drawSms } from './messages'
import type { Screen } from './screen'
import { drawAlert, drawLong, drawPayWindow } from './windows'

/** A picture as a visitor has it. */
export type Picture = { kind: string; name: string; bytes: Buffer; shown: Shown }

type Kind = { kind: string; draw: (shown: Shown, turn: number) => Screen; photo?: boolean }

export const kinds: Kind[] = [
  { kind: 'ios-light', draw: (shown, turn) => drawIos(shown, turn, 'light') },
  { kind: 'ios-dark', draw: (shown, turn) => drawIos(shown, turn, 'dark') },
  { kind: 'android-light', draw: (shown, turn) => drawAndroid(shown, turn, 'light') },
  { kind: 'android-dark', draw: (shown, turn) => drawAndroid(shown, turn, 'dark') },
  { kind: 'kakao', draw: drawKakao },
  { kind: 'sms', draw: drawSms },
  { kind: 'alert', draw: drawAlert },
  { kind: 'pay-window', draw: drawPayWindow },
  { kind: 'cropped', draw: drawCropped },
  { kind: 'long', draw: drawLong },
  {
    kind: 'photo',
    draw: (shown, turn) => (turn % 2 ? drawAndroid(shown, turn, 'light') : drawPayWindow(shown, turn)),
    photo: true,
  },
]

async function shoot(browser: Browser, { html, width, height, scale }: Screen): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale })
  await page.setContent(html)
  const bytes = await page.screenshot()
  await page.close()
  return bytes
}

/** A screen photographed by hand: turned, a little out of focus, with glare and grain, compressed twice. */
async function photograph(browser: Browser, screen: Screen, turn: number): Promise<Buffer> {
  const source = (await shoot(browser, { ...screen, scale: 2 })).toString('base64')
  const [roll, yaw, pitch] = [(turn % 5) * 1.6 - 3.2, (turn % 3) * 6 - 6, (turn % 4) * 4 - 6]
  const style = `body{margin:0;background:#5b4a3a;height:1400px;display:grid;place-items:center;overflow:hidden}
img{width:${screen.width > 500 ? 1020 : screen.height > 700 ? 560 : 700}px;transform:perspective(2400px) rotateZ(${roll}deg) rotateY(${yaw}deg) rotateX(${pitch}deg);filter:blur(.7px) brightness(.92) contrast(.94)}
i{position:fixed;inset:0;background:radial-gradient(circle at ${30 + turn * 9}% 20%,#fff5,#fff0 45%),repeating-linear-gradient(92deg,#0000 0 3px,#0001 3px 4px)}
svg{position:fixed;inset:0;opacity:.18}`
  const grain =
    '<svg width="1100" height="1400"><filter id="n"><feTurbulence baseFrequency=".8"/><feColorMatrix type="saturate" values="0"/></filter><rect width="1100" height="1400" filter="url(#n)"/></svg>'
  const page = await browser.newPage({ viewport: { width: 1100, height: 1400 }, deviceScaleFactor: 1.4 })
  await page.setContent(`<style>${style}</style><img src="data:image/png;base64,${source}">${grain}<i></i>`)
  await page.waitForFunction(() => document.images[0]?.complete)
  const bytes = await page.screenshot({ type: 'jpeg', quality: 55 })
  await page.close()
  return bytes
}

/**
 * Draws each message as one kind of picture, the kinds in turn.
 * @example await drawPictures(browser, listShown(77, 0))
 */
export async function drawPictures(browser: Browser, list: Shown[]): Promise<Picture[]> {
  const pictures: Picture[] = []
  for (const [at, shown] of list.entries()) {
    const { kind, draw, photo } = kinds[at % kinds.length] ?? kinds[0] ?? { kind: '', draw: drawKakao }
    const turn = Math.floor(at / kinds.length)
    const screen = draw(shown, turn)
    const bytes = photo ? await photograph(browser, screen, turn) : await shoot(browser, screen)
    pictures.push({ kind, name: `${kind}-${turn}.${photo ? 'jpg' : 'png'}`, bytes, shown })
  }
  return pictures
}
