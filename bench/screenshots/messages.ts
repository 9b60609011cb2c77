import { escapeText } from '@/server/slot'
import type { Shown } from './list-shown'
import { type Screen, toPage } from './screen'

const kakao = `body{background:#b2c7d9;font-size:15px;height:844px;color:#111}.bar{display:flex;justify-content:space-between;padding:14px 26px}
.top{display:flex;gap:16px;padding:10px 16px;font-weight:700}.day{text-align:center;font-size:12px;opacity:.7;padding:8px}
.msg{margin:6px 60px 0 50px;border-radius:14px;background:#fff;overflow:hidden;line-height:1.5}.msg h3{background:#fae100;font-size:13px;padding:9px 12px}
.msg p{padding:10px 14px;white-space:pre-wrap}.msg a{display:block;margin:6px 12px 12px;background:#f2f2f2;text-align:center;padding:9px;border-radius:5px}
.name{font-size:13px;padding:4px 50px}`

/** A notice of a shop in KakaoTalk. */
export function drawKakao({ text, system }: Shown, turn: number): Screen {
  const says = [
    '[결제 실패 안내]',
    '',
    '김*수 고객님,',
    '요청하신 결제가 완료되지 않았습니다.',
    '',
    `▶ 결제수단 : ${system}`,
    `▶ 사유 : ${text}`,
    `▶ 일시 : 2026.11.${10 + (turn % 18)} 14:0${turn % 10}`,
    '',
    '주문내역에서 다시 결제해 주세요.',
  ].join('\n')
  const body = `<div class="bar"><b>3:2${turn % 10}</b><span>5G 82</span></div><div class="top"><span>&lt;</span><span>오늘의집</span></div><p class="day">2026년 11월 21일 토요일</p><p class="name">오늘의집</p><div class="msg"><h3>알림톡 도착</h3><p>${escapeText(says)}</p><a>주문 내역 보기</a></div>`
  return { html: toPage(kakao, body), width: 390, height: 844, scale: 3 }
}

const sms = (
  dark: boolean,
) => `body{background:${dark ? '#000' : '#fff'};color:${dark ? '#fff' : '#111'};font-size:17px;height:844px}
.bar{display:flex;justify-content:space-between;padding:14px 26px}.who{text-align:center;padding:8px;border-bottom:1px solid #8885;font-size:14px}
.b{margin:14px 70px 0 16px;padding:10px 14px;border-radius:18px;background:${dark ? '#26262a' : '#e9e9eb'};line-height:1.4;white-space:pre-wrap}
.keys{position:fixed;left:0;right:0;bottom:0;background:${dark ? '#222' : '#d1d4da'};padding:8px 4px 26px;text-align:center;font-size:22px}.keys p{display:flex;justify-content:center;gap:6px;padding:5px}
.keys span{background:${dark ? '#555' : '#fff'};border-radius:5px;padding:7px 0;width:32px}`
const keyboard = ['ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ']

/** A card company's message, every second time with the keyboard open below it. */
export function drawSms({ text, code }: Shown, turn: number): Screen {
  const reason = code && turn % 3 === 2 ? `${text}(${code})` : text
  const says = `[Web발신]\n[KB국민] 승인거절\n김*수님\n${1 + (turn % 9)},900원 일시불\n11/21 14:03\n사유: ${reason}`
  const rows = keyboard.map((row) => `<p>${Array.from(row, (key) => `<span>${key}</span>`).join('')}</p>`).join('')
  const keys = turn % 2 ? `<div class="keys">${rows}</div>` : ''
  const body = `<div class="bar"><b>2:0${turn % 10}</b><span>LTE</span></div><div class="who">1588-1688</div><div class="b">${escapeText(says)}</div>${keys}`
  return { html: toPage(sms(turn % 3 === 0), body), width: 390, height: 844, scale: turn % 2 ? 3 : 2 }
}
