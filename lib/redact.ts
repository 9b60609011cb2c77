import { listAddresses } from './redact/addresses'
import { listLabelled } from './redact/labelled'
import { toDigits } from './redact/misread'
import { listNames } from './redact/names'
import { listNumbers } from './redact/numbers'
import { listSecrets } from './redact/secrets'
import { hideSpans, type Span } from './redact/span'

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const fullWidth = /[\uff01-\uff5e]/g
const digit = /\p{Nd}/gu

/** Digits of a script stand in one block of ten that begins at a multiple of ten or sixteen: the nearest zero is below. */
function toAsciiDigit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}

/** The same text as a plain keyboard writes it, so that no other spelling of a digit slips through. */
function toPlainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(digit, (sign) => (sign >= '0' && sign <= '9' ? sign : toAsciiDigit(sign)))
}

function listPersonal(text: string): Span[] {
  return [...listSecrets(text), ...listNumbers(text), ...listLabelled(text), ...listNames(text)]
}

/**
 * Takes out what names a person or opens an account: cards, resident numbers, phones, accounts, mail, CVC, codes, keys, names.
 * Error codes, dates, approval numbers, hotlines and order words stay readable; a text without personal data comes back as it was.
 * @example redact('[CC63] 비밀번호 오류 4111-1111-1111-1111') // "[CC63] 비밀번호 오류 [카드번호 가림]"
 */
export function redact(text: string): string {
  const plain = toPlainText(text)
  const spans = listPersonal(plain)
  return spans.length === 0 ? text : hideSpans(plain, spans)
}

/**
 * The same for a wording that may come from a picture of a whole screen: also numbers whose digits were misread as letters, and addresses.
 * @example redactWording('O10-l234-S678, 배송지 서울시 마포구 월드컵북로 396') // "[전화번호 가림], 배송지 [주소 가림]"
 */
export function redactWording(text: string): string {
  const plain = toPlainText(text)
  const spans = [...listPersonal(plain), ...listPersonal(toDigits(plain)), ...listAddresses(plain)]
  return spans.length === 0 ? text : hideSpans(plain, spans)
}
