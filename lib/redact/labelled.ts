import { listRuns, listWindows } from './digit-runs'
import { listMatches, type Span } from './span'

// Between a label and its value people write a particle, a colon, a bracket; other words mean that the number is something else.
const gap = String.raw`\s{0,2}(?:번호|코드|값|숫자|(?:앞|뒤|뒷)?\s?(?:[246두네]|여섯)?\s?자리)?\s{0,2}(?:은|는|이|가|을|를|에|에는|로|으로|도)?\s{0,2}[:=\-()[\]{'"“‘<]{0,3}\s{0,2}`
// "6자리", "5회": how many, not which.
const whole = String.raw`(?!\d|\s?(?:자리|글자|회|개|건|초|분|시간|원|일\b|%))`

const labels: { what: string; label: string; value: string }[] = [
  { what: 'CVC', label: 'cvc2?|cvv2?|cvn|cid|보안\\s?코드|뒷면\\s?(?:숫자|번호)?\\s?[세3]\\s?자리', value: '\\d{3,4}' },
  {
    what: '유효기간',
    label: '유효\\s?기간|만료\\s?일|expiry|expires|expiration|exp|valid\\s?thru|good\\s?thru|mm\\s?/\\s?yy',
    value:
      '(?:\\d{2}|20\\d\\d)\\s?년\\s?\\d{1,2}\\s?월|\\d{1,2}\\s?월\\s?/?\\s?(?:20)?\\d{2}\\s?년|20\\d\\d\\s?[/.-]\\s?(?:0[1-9]|1[0-2])(?![\\s/.-]{0,2}\\d)|\\d{2}\\s?[/.\\s-]\\s?(?:20)?\\d{2}(?![\\s/.-]{0,2}\\d)|\\d{4}|\\d{6}',
  },
  {
    what: '인증번호',
    label: 'otp|인증\\s?번호|인증\\s?코드|일회용\\s?(?:비밀)?번호|확인\\s?코드|verification\\s?code|보안\\s?카드',
    value: '\\d{3}[\\s-]\\d{3}|\\d{4,8}',
  },
  {
    what: '비밀번호',
    label: '비밀\\s?번호|비번|암호|패스워드|password|passwd|pwd|pw|pin|핀\\s?번호',
    value: '\\d{2,12}',
  },
  {
    what: '주민등록번호',
    label: '주민(?:\\s?등록)?\\s?(?:번호)?|외국인\\s?등록|생년\\s?월일|생일',
    value: '\\d{6}\\s?[-‐-―−]?\\s?\\d{7}|(?:19|20)?\\d{2}[-./년\\s]{0,2}\\d{1,2}[-./월\\s]{0,2}\\d{1,2}|\\d{7}',
  },
  {
    what: '신분증번호',
    label: '여권|운전\\s?면허|면허증?',
    value: '[a-z]\\d{3}[a-z]?\\d{4,5}|\\d{2}-?\\d{2}-?\\d{6}-?\\d{2}',
  },
  { what: '카드번호', label: '카드', value: '\\d(?:[\\s\\-‐-―−.]{0,3}\\d){12,18}' },
]

const patterns = labels.map(({ what, label, value }) => ({
  what,
  pattern: new RegExp(`(?:^|[^a-z_])(?:${label})${gap}(${value})${whole}`, 'gi'),
}))

/** The number stands first: "[123456] 인증번호를 입력하세요". */
const leading =
  /(?:^|[^\d-])(\d{4,8})(?=[\])>]?\s?(?:은|는|이|가|을|를)?\s?(?:인증\s?번호|otp|인증\s?코드)(?!\s?(?:오류|불일치|틀림|실패|초과|만료)))/gi
/** A part already hidden by whoever sent the message. */
const masked = /(?:^|[^\d])(\d{6}[-\s]?[1-8][*●○x]{6}|01[016789][-.\s]?[*●○x]{3,4}[-.\s]?\d{4})/gi
const spoken = /(공[\s-]?일[\s-]?[공영일육칠팔구](?:[\s-]?[공영일이삼사오육륙칠팔구]){7,8})/g

const banks =
  '국민|신한|우리|하나|농협|기업|카카오|토스|케이|새마을|우체국|수협|신협|제일|씨티|부산|대구|광주|전북|경남|제주|산업|kb|nh|ibk|sc|im'
const before = new RegExp(`(?:계좌|통장|(?:${banks})\\s?(?:은행|뱅크|금고)?)[^\\d\\n.]{0,12}$`, 'i')
const after = new RegExp(`^[\\s()]{0,3}(?:(?:${banks})\\s?(?:은행|뱅크|금고)|계좌)`, 'i')
const account = new RegExp(`계좌|통장|${banks}`, 'i')
const dated = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])/

/** Account numbers have no shape of their own: a bank or the word account stands beside them. */
function listAccounts(text: string): Span[] {
  return listRuns(text).flatMap((run) => {
    const windows = listWindows(run, 10, 16, (digits) => !dated.test(digits))
    const named = windows.filter(
      ({ start, end }) =>
        before.test(text.slice(Math.max(0, start - 24), start)) || after.test(text.slice(end, end + 12)),
    )
    return named.map(({ start, end }) => ({ start, end, what: '계좌번호' }))
  })
}

/**
 * What only its label tells: CVC, expiry, one-time codes, passwords, accounts, parts of a resident number.
 * @example listLabelled('cvc는 123이에요') // [{ start: 5, end: 8, what: "CVC" }]
 */
export function listLabelled(text: string): Span[] {
  return [
    ...patterns.flatMap(({ what, pattern }) => listMatches(text, pattern, what)),
    ...listMatches(text, leading, '인증번호'),
    ...listMatches(text, masked, '번호'),
    ...listMatches(text, spoken, '전화번호'),
    ...(account.test(text) ? listAccounts(text) : []),
  ]
}
