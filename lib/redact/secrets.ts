import { listMatches, type Span } from './span'

const ascii = 'a-z0-9._%+-'
const emails = [
  new RegExp(
    `([${ascii}]{1,64}\\s?(?:@|\\(at\\)|\\[at\\]|골뱅이)\\s?[a-z0-9가-힣-]{1,63}(?:\\.[a-z0-9가-힣-]{1,63}){0,4}\\.[a-z]{2,24})`,
    'gi',
  ),
  new RegExp(`([${ascii}]{1,64}@[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{1,63}){0,4})`, 'gi'),
  /([가-힣]{1,20}@[a-z0-9가-힣-]{1,63}(?:\.[a-z0-9가-힣-]{1,63}){0,4}\.[a-z가-힣]{2,24})/gi,
  /([a-z0-9._%+-]{2,64}\s?골뱅이\s?[a-z가-힣]{2,20})/gi,
]

/** Keys that say by their beginning what they open. */
const keys = [
  /((?:live|test)_(?:g?[sc]k|[a-z]{2,4})_[a-z0-9_]{8,200})/gi,
  /((?:sk|rk|pk|whsec)_(?:live|test)?_?[a-z0-9_]{12,200})/gi,
  /(sk-[a-z0-9_-]{16,200})/gi,
  /(gh[opsu]_[a-z0-9]{20,255})/gi,
  /(AKIA[A-Z0-9]{16})/g,
  /(AIza[\w-]{30,50})/g,
  /(eyJ[\w-]{8,400}\.[\w-]{8,4000}(?:\.[\w-]{0,1000})?)/g,
  /(-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[\s\S]{0,6000}?-----END [A-Z ]{0,20}PRIVATE KEY-----)/g,
  /(?:bearer|basic)\s{1,2}([\w.+/~=-]{12,2000})/gi,
]
const labelled =
  /(?:secret[_\s-]?key|client[_\s-]?secret|api[_\s-]?(?:key|secret)|imp_(?:key|secret|apikey)|access[_\s-]?token|secret|token|billing[_\s-]?key|시크릿\s?키?|비밀\s?키|api\s?키|인증\s?키|토큰|빌링\s?키|sign\s?key)["']?\s{0,2}(?:은|는|이|가)?\s{0,2}[:=]?\s{0,2}["'([]?([\w.+/~=-]{10,2000})/gi
const password =
  /(?:비밀\s?번호|비번|암호|패스워드|password|passwd|pwd|pw)["']?\s{0,2}(?:은|는)?\s{0,2}[:=]\s{0,2}["']?([!-~]{4,64})/gi

/** A word is no key: keys mix letters and digits. */
const isMixed = (value: string) => /\d/.test(value) && /[a-z]/i.test(value)

/**
 * Mail addresses, keys, passwords.
 * @example listSecrets('hong@example.kr로') // [{ start: 0, end: 15, what: "메일" }]
 */
export function listSecrets(text: string): Span[] {
  return [
    ...emails.flatMap((pattern) => listMatches(text, pattern, '메일')),
    ...keys.flatMap((pattern) => listMatches(text, pattern, '비밀키')),
    ...listMatches(text, labelled, '비밀키', isMixed),
    ...listMatches(text, password, '비밀번호', (value) => /[\d!-/:-@]/.test(value)),
  ]
}
