import { escapeText } from '@/server/slot'
import type { Shown } from './list-shown'
import { type Screen, toPage } from './screen'

const alert = `body{background:#f5f6f8;color:#444;font-size:14px;padding:60px 80px;line-height:2}.w{position:fixed;left:50%;top:30px;width:450px;margin-left:-225px;background:#fff;border:1px solid #ccc;border-radius:8px;padding:18px 20px;box-shadow:0 4px 20px #0004;color:#202124;line-height:1.55}
.w h2{font-size:14px;padding-bottom:10px}.w a{display:block;width:70px;margin:16px 0 0 auto;background:#1a73e8;color:#fff;text-align:center;border-radius:4px}`

/** The alert box of a browser on a computer. */
export function drawAlert({ text, code }: Shown, turn: number): Screen {
  const says = code && turn % 2 ? `[${code}] ${text}` : text
  const page = ['주문서 작성/결제', '상품 정보', '주문자 이름 김철수', '결제 수단 신용카드', '총 결제 금액 45,000원']
  const body = `${page.map((row) => `<p>${row}</p>`).join('')}<div class="w"><h2>pay.shop.example 내용:</h2><p>${escapeText(says)}</p><a>확인</a></div>`
  return { html: toPage(alert, body, 'keep-all'), width: 1280, height: 620, scale: turn % 3 === 2 ? 1.5 : 1 }
}

const pay = `body{background:#fff;color:#333;font-size:14px;line-height:1.6}header{background:#1f3a93;color:#fff;padding:14px 20px;font-weight:700;font-size:17px}
ul{display:flex;gap:26px;list-style:none;padding:12px 20px;border-bottom:1px solid #ddd;color:#777}.m{padding:56px 40px;text-align:center}.m h2{font-size:20px;padding-bottom:14px;color:#d32f2f}
.m p{font-size:16px}.m small{display:block;padding-top:12px;color:#888;font-size:13px}.m a{display:inline-block;margin-top:26px;background:#1f3a93;color:#fff;padding:9px 40px}
footer{position:fixed;bottom:0;padding:14px 20px;font-size:12px;color:#999}`

/** The window of a payment provider after it failed. */
export function drawPayWindow({ text, code, system }: Shown, turn: number): Screen {
  const below = code ? `<small>에러코드 : ${escapeText(code)}</small>` : ''
  const body = `<header>${escapeText(system)} 안전결제</header><ul><li>약관동의</li><li>카드선택</li><li>결제완료</li></ul><div class="m"><h2>결제 실패</h2><p>${escapeText(text)}</p>${below}<a>닫기</a></div><footer>이용약관 | 고객센터 1544-0000 | 결제금액 ${12 + turn},000원</footer>`
  const phone = turn % 2 === 0
  return {
    html: toPage(pay, body, 'keep-all'),
    width: phone ? 375 : 820,
    height: phone ? 667 : 560,
    scale: phone ? 2 : 1,
  }
}

const questions = [
  '주문을 취소하고 싶어요',
  '배송은 얼마나 걸리나요?',
  '교환과 반품은 어떻게 하나요?',
  '쿠폰이 적용되지 않아요',
  '회원 등급은 언제 바뀌나요?',
  '현금영수증을 신청하고 싶어요',
  '선물 포장이 되나요?',
  '주소를 잘못 적었어요',
]
const answer =
  '마이페이지의 주문 내역에서 상태를 확인하신 뒤 신청해 주세요. 출고가 시작된 상품은 택배사에서 수거한 다음 처리되며 영업일 기준으로 이틀에서 사흘이 걸릴 수 있습니다.'

const long = `body{background:#fff;color:#222;font-size:15px;line-height:1.6;padding:20px}h1{font-size:20px;padding-bottom:10px}h3{font-size:16px;padding-top:16px}.e{margin:16px 0;padding:14px;border:1px solid #e57373;border-radius:6px;color:#c62828}`

/** A whole page saved as one long picture, the message somewhere in it. */
export function drawLong({ text }: Shown, turn: number): Screen {
  const parts = questions.map((_, at) => `<h3>${questions[(at + turn) % questions.length]}</h3><p>${answer}</p>`)
  parts.splice(2 + (turn % 4), 0, `<div class="e">결제가 완료되지 않았습니다.<br>${escapeText(text)}</div>`)
  return { html: toPage(long, `<h1>주문 내역</h1>${parts.join('')}`, 'keep-all'), width: 390, height: 1750, scale: 2 }
}
