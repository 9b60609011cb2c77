import type { Fixer } from '@/lib/content/schema'
import type { Fact } from './facts'

type Guess = { topic: string; audience: 'shopper' | 'merchant'; fixer?: Fixer }
type Move = { from?: string[]; words: RegExp; to: string; fixer?: Fixer; audience?: 'merchant' }

const cards = [
  'card-stopped',
  'card-lost',
  'card-unsupported',
  'issuer-decline',
  'limit',
  'balance',
  'auth',
  'auth-ansim',
]
const open = [...cards, 'other', 'cert', 'expiry', 'card-password', 'account', 'min-amount']
const paid = ['other', 'expiry', 'balance', 'duplicate', 'card-stopped', 'card-password', 'min-amount', 'limit']

const done = /^(?!.*(않|없|아닙|오류|불가|실패|이미)).*(성공|정상 ?처리|정상(적으로)? ?(처리|등록)되었습니다\.?)$/
const shop =
  /(?<!게임 ?)가맹점|하위몰|서브몰|쇼핑몰|상점|(?<!보안)업체|제한업종|사업자번호|CPID|CATID|단말기 ?(ID|번호)|터미널 ?ID/
const phone = /휴대폰|핸드폰|(?<!쿠)폰입니다|된 ?폰|폰 ?번호|통신요금|통신사|이통사/
const account = /계좌|통장|OTP|보안카드|씨크리트|인감/
const voucher = /상품권|쿠폰|포인트|포이트|캐쉬|캐시|CASHBAG|마일리지|기프트/i
const values =
  /미설정|N(ULL|ull)|파라미터|필드|[Ff]ield|[암복]호화|전문|자[리릿]수|길이|byte|보내지 ?않|구분|미입력|누락|형식|값이|코드 ?(오류|틀림|불일치|미존재|상이)|[A-Za-z]_[A-Za-z]|[a-z][A-Z]/

/** The wording outweighs the first guess. The first that fits counts: whatever may have moved money comes before the rest. */
const moves: Move[] = [
  { from: ['refund'], words: /인증 ?실패/, to: 'auth' },
  { from: ['refund'], words: /자동 ?취소|(결제|거래)[가 ]+취소 ?되었/, to: 'auto-cancel' },
  { from: ['ok'], words: /않|no information/i, to: 'other' },
  { from: ['other', 'account', 'refund', 'comm'], words: done, to: 'ok' },
  { from: [...open, 'duplicate'], words: /접속이 원활|처리 ?여부/, to: 'comm', fixer: 'pg' },
  { from: open, words: /부정 ?거래|부정 ?사용|위험 ?거래|일시 차단하/, to: 'fraud', fixer: 'pg' },
  { from: ['min-amount', 'other', 'auth', 'limit'], words: /미성년|나이 ?제한|세 ?미만|세 ?이하|성인이 아/, to: 'age' },
  { from: ['limit', 'other'], words: /(입력|비밀번호|인증|오류|PIN).{0,8}(횟수|회) ?초과/, to: 'auth-count' },
  { from: ['limit'], words: /서버/, to: 'comm', fixer: 'pg' },
  { from: open, words: /사용 ?불가 ?카드/, to: 'card-unsupported' },
  { from: open, words: shop, to: 'merchant-config', fixer: 'merchant', audience: 'merchant' },
  { from: ['limit'], words: phone, to: 'mobile-limit' },
  { from: ['card-stopped', 'card-lost'], words: phone, to: 'mobile-carrier' },
  { from: ['card-stopped', 'card-lost', 'card-password', 'auth-count', 'other'], words: account, to: 'account' },
  { from: ['expiry'], words: /인증서/, to: 'cert' },
  { from: ['issuer-down'], words: /할인/, to: 'promotion' },
  { from: paid, words: voucher, to: 'voucher' },
  { from: ['duplicate'], words: /등록|가입|업로드|동일합니다|수령|설치/, to: 'other' },
  { from: ['other'], words: /한도|횟수.{0,6}초과|회 ?초과/, to: 'limit' },
  { from: ['other'], words: /팝업/, to: 'client-env' },
  { from: ['other', 'comm'], words: /차단/, to: 'blocked' },
  { from: ['other'], words: /전화 ?요망|문의|연락|고객센터/, to: 'call' },
  { from: ['other'], words: /원거래|거래 ?(내역)?이? ?없|존재하지 ?않는 ?거래/, to: 'not-found' },
  {
    from: ['other'],
    words: /잠시 ?후|지연|네트[웍워]|장애|무응답|타임아웃|time ?-?(out|over)/i,
    to: 'comm',
    fixer: 'pg',
  },
  { from: ['other'], words: values, to: 'format', fixer: 'merchant', audience: 'merchant' },
  { from: ['other'], words: /금액/, to: 'amount' },
  { from: ['other'], words: /은행/, to: 'account' },
  { from: ['other'], words: /요금제/, to: 'mobile-carrier' },
]

/**
 * What a fact is about, for whom, and who can mend it. A guess from the wording is looked at once more; what a source says stays.
 * @example toGuess({ basis: 'rule', topic: 'card-stopped', messages: [{ text: '거래제한가맹점' }], … }).topic // "merchant-config"
 */
export function toGuess({ basis, topic, audience, messages, who_can_fix }: Fact): Guess {
  const text = messages.map((message) => message.text).join(' ')
  const move = moves.find(({ from, words }) => (!from || from.includes(topic)) && words.test(text))
  if (basis === 'rule' && move) return { topic: move.to, audience: move.audience ?? 'shopper', fixer: move.fixer }
  return { topic, audience: audience === 'shopper' ? 'shopper' : 'merchant', fixer: who_can_fix ?? undefined }
}
