import { listMatches, type Span } from './span'

/** Family names of nearly everybody (2015 census), two-syllable ones last. */
const family =
  '(?:[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부]|남궁|황보|제갈|선우|독고|사공|서문)'
const name = `${family}[가-힣]{1,3}`
const edge = '(?:^|[^가-힣])'

/** Words that begin like a family name and are not one. */
const words =
  /^(?:고객|회원|손님|사장|선생|기사|주인|주문|사용|이용|구매|판매|상담|담당|관리|점주|부모|어머|아버|여러|이웃|하느|신청|가입|소비|소유|정보|성명|성함|이름|명의|전화|주소|변경|조회|한도|오류|오늘|어제|인증|안내|정지|연결|지정|등록|입력|선택|문자|서명|서류|신분|안심|유효|임시|전송|조건|차단|하나|신한|우리|국민|현대|현재|현금|전체|정상|승인|일시|할부|누적|잔액|체크|해외|국내|결제|취소|출금|입금|자동|거절|수취|예금|송금|금액|은행|공동|기업|기타|부족|이상|이체|주식|유한|지급|지불|인터|온라|오프|사유|사항|제한|제휴|원인|시간|시도|방법|방금|도움|도용|도난|문의|문구|소액|소비|추가|추후|연속|연체|연장|한국|한번|다시|모두|모바|모든|공유|공식|공인|본인|타인|성인|개인|법인|서비|서버|서울|부산|대구|인천|광주|대전|제주|경기|경남|경북|전북|전남|강원|충북|충남|없|있|안되|안돼)/
/** Three syllables that begin like such a word may still be a name, 정지후, unless they end as words do. */
const isName = (text: string) =>
  !words.test(text) || (text.length === 3 && !/[이가은는을를의도에로와과만자원사액서점군]$/.test(text))

const polite = new RegExp(`${edge}(${name})(?=\\s?(?:고객\\s?)?님)`, 'g')
const titled = new RegExp(
  `(?:이름|성명|성함|예금주|입금자명?|송금인|받는\\s?(?:분|사람)|보낸\\s?(?:분|사람)|보내는\\s?(?:분|사람)|수취인|주문자|구매자|명의자?|고객명|회원명|입금주|영문명)\\s{0,2}(?:은|는|이|가)?\\s{0,2}[:=(\\[]?\\s{0,2}(${family}[가-힣]{1,3}?)(?=\\s|$|[^가-힣]|님|씨|이에요|예요|입니다|이고|이라|인데|으로|에게|께)`,
  'g',
)
/** Hidden in part by the sender: 홍*동, 홍길*. */
const masked = /(?:^|[^가-힣])([가-힣][*○●＊]{1,2}[가-힣]{1,2}|[가-힣]{2}[*○●＊](?=님|\s|$|\())/g
/** A card company's message: the name stands between 승인 and the amount or the time. */
const inMessage = new RegExp(
  `(?:승인|취소|출금|입금|결제|거절|카드|체크|은행|\\]|\\)|\\d)[\\s,/]{0,3}(${family}[가-힣]{2})(?=[\\s,(]{1,3}(?:\\(?\\d|일시불|\\d{1,2}[/월]|￦|₩))`,
  'g',
)
/** Beside an account. */
const holder = new RegExp(`\\((${family}[가-힣]{2})(?=\\))`, 'g')
const transfer = /계좌|은행|송금|입금/
const message = /web발신|승인|일시불|누적|잔액|출금|입금/i

/**
 * Names where a message shows that they are names: before 님, after a label, in the head of a card company's message.
 * @example listNames('[Web발신] 홍길동님 50,000원') // [{ start: 8, end: 11, what: "이름" }]
 */
export function listNames(text: string): Span[] {
  return [
    ...listMatches(text, polite, '이름', isName),
    ...listMatches(text, titled, '이름', isName),
    ...listMatches(text, masked, '이름'),
    ...(transfer.test(text) ? listMatches(text, holder, '이름', isName) : []),
    ...(message.test(text) ? listMatches(text, inMessage, '이름', isName) : []),
  ]
}
