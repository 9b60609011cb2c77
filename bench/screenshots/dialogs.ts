import { escapeText } from '@/server/slot'
import type { Shown } from './list-shown'
import { type Screen, toPage } from './screen'

type Theme = 'light' | 'dark'

const shop = [
  '무선 이어폰 2세대 외 1건',
  '배송지 서울시 마포구 월드컵북로 396',
  '총 결제금액 128,900원',
  '할인 쿠폰 3,000원 적용',
  '개인정보 제3자 제공 동의',
]
const times = ['9:41', '오후 2:07', '11:30', '23:05', '8:16']

function toStatusBar(turn: number): string {
  return `<div class="bar"><b>${times[turn % times.length]}</b><span>LTE ${60 + (turn % 40)}%</span></div>`
}

function toShop(turn: number): string {
  const rows = shop.map((_, at) => `<p>${shop[(at + turn) % shop.length]}</p>`)
  return `<div class="shop"><h3>주문/결제</h3>${rows.join('')}</div>`
}

const ios = (dark: boolean) => `
body{background:${dark ? '#000' : '#fff'};color:${dark ? '#eee' : '#222'};font-size:17px;height:844px}
.bar{display:flex;justify-content:space-between;padding:14px 30px;font-size:16px}.shop{padding:20px;line-height:2.4;opacity:.55}
.veil{position:fixed;inset:0;background:rgba(0,0,0,${dark ? 0.5 : 0.22})}
.dlg{position:fixed;left:60px;right:60px;top:310px;border-radius:14px;background:${dark ? '#2c2c2e' : '#f4f4f6'};text-align:center;padding-top:19px;color:${dark ? '#fff' : '#000'}}
.dlg h2{font-size:17px;padding:0 16px}.dlg p{font-size:13px;line-height:1.38;padding:4px 16px 19px}
.dlg div{border-top:.5px solid rgba(128,128,128,.5);display:flex}.dlg a{flex:1;padding:11px;color:${dark ? '#0a84ff' : '#007aff'};font-size:17px}`

/** The dialog of an iPhone over a shop's order page. */
export function drawIos({ text, code }: Shown, turn: number, theme: Theme): Screen {
  const says = escapeText(code && turn % 3 === 0 ? `[${code}] ${text}` : text)
  const buttons = turn % 2 ? '<a>취소</a><a><b>다시 시도</b></a>' : '<a><b>확인</b></a>'
  const heading = ['결제 실패', '', '결제할 수 없음', '알림'][turn % 4]
  const dialog = `<div class="dlg"><h2>${heading}</h2><p>${says}</p><div>${buttons}</div></div>`
  const html = toPage(ios(theme === 'dark'), `${toStatusBar(turn)}${toShop(turn)}<div class="veil"></div>${dialog}`)
  return { html, width: 390, height: 844, scale: 3 }
}

const android = (dark: boolean) => `
body{background:${dark ? '#121212' : '#fafafa'};color:${dark ? '#ddd' : '#333'};font-size:16px;height:915px}
.bar{display:flex;justify-content:space-between;padding:10px 22px;font-size:14px}.shop{padding:20px;line-height:2.5;opacity:.6}
.veil{position:fixed;inset:0;background:rgba(0,0,0,.5)}
.dlg{position:fixed;left:26px;right:26px;bottom:40px;border-radius:26px;background:${dark ? '#252525' : '#fff'};padding:24px;color:${dark ? '#f2f2f2' : '#111'}}
.dlg h2{font-size:20px;padding-bottom:12px}.dlg p{font-size:16px;line-height:1.5}.dlg div{display:flex;justify-content:space-around;padding-top:20px}
.dlg a{font-weight:700;font-size:17px;color:${dark ? '#8ab4f8' : '#1a57c2'}}`

/** The sheet of an Android phone over a shop's order page. */
export function drawAndroid({ text, code }: Shown, turn: number, theme: Theme): Screen {
  const heading = ['', '결제 안내', '오류', '결제 실패'][turn % 4]
  const more = code && turn % 3 === 1 ? `<p>오류코드 : ${escapeText(code)}</p>` : ''
  const dialog = `<div class="dlg"><h2>${heading}</h2><p>${escapeText(text)}</p>${more}<div><a>취소</a><a>확인</a></div></div>`
  const html = toPage(android(theme === 'dark'), `${toStatusBar(turn)}${toShop(turn)}<div class="veil"></div>${dialog}`)
  return { html, width: 412, height: 915, scale: 2.625 }
}

/** Only what somebody cut out around the message. */
export function drawCropped({ text }: Shown, turn: number): Screen {
  const dark = turn % 3 === 0
  const style = `body{padding:${6 + (turn % 3) * 8}px;background:${dark ? '#2b2d31' : '#fff'};color:${dark ? '#eee' : '#222'};font:${13 + (turn % 4)}px/1.5 "Noto Sans CJK KR"}`
  const width = 240 + (turn % 3) * 90
  const lines = Math.ceil((text.length * 15) / width)
  return { html: toPage(style, `<p>${escapeText(text)}</p>`), width, height: 46 + lines * 26, scale: turn % 2 ? 1 : 2 }
}
