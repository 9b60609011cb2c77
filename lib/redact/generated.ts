import fc from 'fast-check'
import { hasCheckDigit } from './numbers'

/** A sentence with personal data in it, and the parts that nobody may read afterwards. */
export type Told = { kind: string; text: string; secrets: string[] }

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))
const pad = (value: number) => String(value).padStart(2, '0')
const day = fc.tuple(fc.integer({ min: 50, max: 99 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
const separator = fc.constantFrom('-', ' ', '', '.', ' - ', '–', '/', '\n', '−')
const toFullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const spelling = fc.constantFrom(
  (text: string) => text,
  (text: string) => text,
  toFullWidth,
  (text: string) => text.split('').join('\u200b'),
)
const around = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `제 번호는 ${text}인데 결제가 안 돼요`,
  (text) => `결제 오류 [CC63] ${text} 확인해 주세요`,
  (text) => `2024-11-22 14:30에 ${text}로 했어요`,
  (text) => `(${text})`,
)

const group = (value: string, sizes: number[], between: string) => {
  let from = 0
  return sizes
    .map((size) => {
      from += size
      return value.slice(from - size, from)
    })
    .join(between)
}

const cardSizes: Record<number, number[][]> = {
  13: [[4, 4, 5], [13]],
  14: [[4, 6, 4], [14]],
  15: [[4, 6, 5], [15]],
  16: [[4, 4, 4, 4], [4, 4, 4, 4], [16], [8, 8]],
  19: [[4, 4, 4, 4, 3], [19]],
}
const card = fc
  .tuple(fc.constantFrom(13, 14, 15, 16, 16, 16, 19), fc.constantFrom('3', '4', '5', '6', '9'), digits(17), separator)
  .chain(([length, first, rest, between]) => {
    const start = first + rest.slice(0, length - 2)
    const last = Array.from('0123456789').find((digit) => hasCheckDigit(start + digit)) ?? '0'
    return fc.constantFrom(...(cardSizes[length] ?? [])).map((sizes) => group(start + last, sizes, between))
  })
const resident = fc
  .tuple(day, fc.integer({ min: 1, max: 8 }), digits(6), fc.constantFrom('-', ' ', '', ' - ', '–'))
  .map(([[year, month, date], sex, rest, between]) => `${pad(year)}${pad(month)}${pad(date)}${between}${sex}${rest}`)
const phone = fc
  .tuple(fc.constantFrom('010', '011', '016', '+82 10', '+82-10', '070', '0504'), digits(8), separator)
  .map(([head, rest, between]) => [head, rest.slice(0, 4), rest.slice(4)].join(between))
const account = fc
  .tuple(
    fc.constantFrom('국민은행', '계좌번호: ', '신한 ', '카카오뱅크 ', '입금 계좌 ', '농협 '),
    digits(13),
    fc.constantFrom('-', '', ' '),
  )
  .map(([label, value, between]) => label + group(`3${value.slice(1)}`, [3, 3, 7], between))
const mail = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9._]{2,10}[a-z0-9]$/),
    fc.constantFrom('naver.com', 'gmail.com', 'corp.example.co.kr'),
  )
  .map(([name, host]) => `${name}@${host}`)

const family = fc.constantFrom(...'김이박최정강조윤장임한오서신권황안송류홍')
const given = fc.constantFrom('길동', '민준', '서연', '지후', '하은', '도윤', '수빈', '영희', '철수', '예린')
const name = fc.tuple(family, given).map((parts) => parts.join(''))
const naming = fc.constantFrom<(name: string) => string>(
  (one) => `[Web발신]\n[KB]${one}님 11/22 14:30 50,000원 승인`,
  (one) => `[Web발신] 신한카드(1234)승인 ${one} 50,000원(일시불)`,
  (one) => `예금주: ${one}`,
  (one) => `${one} 고객님 결제가 취소되었습니다`,
  (one) => `이름은 ${one}이에요`,
)
const labelling = fc.constantFrom<[string, number]>(
  ['CVC ', 3],
  ['cvc는 ', 3],
  ['보안코드: ', 4],
  ['유효기간 ', 4],
  ['OTP ', 6],
  ['인증번호 [', 6],
  ['인증번호는 ', 6],
  ['비밀번호는 ', 4],
  ['비번 ', 6],
  ['카드 비밀번호 앞 두 자리 ', 2],
)
const key = fc
  .tuple(
    fc.constantFrom('test_sk_', 'live_gsk_', 'sk_live_', 'secret key: ', '시크릿 키: ', 'Bearer '),
    fc.stringMatching(/^[a-zA-Z]{9}\d[a-zA-Z0-9]{16}$/),
  )
  .map(([head, rest]) => ({ text: head + rest, secret: rest }))

const bare = (text: string) => text.replace(/\D/g, '')

/** Numbers that show by themselves what they are, mail and names, in many spellings. */
export const told: fc.Arbitrary<Told> = fc.oneof(
  fc
    .tuple(card, spelling, around)
    .map(([value, spell, put]) => ({ kind: '카드번호', text: put(spell(value)), secrets: [bare(value)] })),
  fc.tuple(resident, spelling, around).map(([value, spell, put]) => ({
    kind: '주민등록번호',
    text: put(spell(value)),
    secrets: [bare(value), bare(value).slice(6)],
  })),
  fc.tuple(phone, spelling, around).map(([value, spell, put]) => ({
    kind: '전화번호',
    text: put(spell(value)),
    secrets: [bare(value), bare(value).slice(-8)],
  })),
  fc.tuple(account, around).map(([value, put]) => ({ kind: '계좌번호', text: put(value), secrets: [bare(value)] })),
  fc.tuple(mail, around).map(([value, put]) => ({ kind: '메일', text: put(value), secrets: [value] })),
  fc.tuple(name, naming).map(([value, put]) => ({ kind: '이름', text: put(value), secrets: [value] })),
  fc.tuple(labelling, digits(6)).map(([[label, length], value]) => ({
    kind: label.trim(),
    text: `${label}${value.slice(0, length)}이에요`,
    secrets: [value.slice(0, length)],
  })),
  fc.tuple(key, around).map(([{ text, secret }, put]) => ({ kind: '비밀키', text: put(text), secrets: [secret] })),
)

/**
 * Whether a secret can still be read in a text, whatever stands between its signs.
 * @example isReadable('41-11', '4111') // true
 */
export function isReadable(text: string, secret: string): boolean {
  const pattern = Array.from(secret, (sign) => sign.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')).join('[\\s\\-–−./]{0,3}')
  return new RegExp(`(?:^|[^\\d])${pattern}(?!\\d)`).test(text)
}
