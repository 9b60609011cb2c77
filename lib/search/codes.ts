import { toCodeKey } from './code-key'
import { findLookAlike } from './look-alike'
import type { SearchIndex } from './search-index'

const TOKEN = /[A-Za-z0-9][A-Za-z0-9_-]*/g
const NUMBER = /^\d+$/
const LABEL = /(?:코드|code|오류|error|에러|응답|결과)[^A-Za-z0-9]{0,6}$/i
/** The number before it is an amount or a count: "금액 오류(1000원 미만)", "직구 150불" name no code. */
const UNIT = /^[,.\d]{0,12}(?:[만천백]?원|달러|불(?!가)|유로|위안|엔화|%|퍼센트|프로|년|개월|명)/
const MOST_TOKENS = 400

function isCodeLike(token: string, alone: boolean, before: string) {
  if (/^[A-Z0-9]+(?:[_-][A-Z0-9]+)+$/.test(token)) return true
  if (/^[A-Za-z]{1,5}[_-]?\d{2,6}$/.test(token)) return true
  if (/[a-z][A-Z]/.test(token) && token.length > 7) return true
  return /^\d{3,6}$/.test(token) && (alone || LABEL.test(before))
}

/** `plain`: a bare number that nothing calls a code, which may as well be a year or a price. */
type FoundCode = { entries: number[]; whole: boolean; plain: boolean; code: string }

/** Entries whose code stands in the query: the whole query, or a word of it that looks like a code. */
export function findCodes(index: SearchIndex, query: string): FoundCode {
  const key = toCodeKey(query)
  const whole = key.length >= 2 ? index.codes.get(key) : undefined
  if (whole) return { entries: whole, whole: true, plain: false, code: query.trim() }
  const tokens = [...query.matchAll(TOKEN)].slice(0, MOST_TOKENS)
  for (const token of tokens) {
    const alone = tokens.length <= 2 && query.length < 30
    const isAmount = NUMBER.test(token[0]) && UNIT.test(query.slice(token.index + token[0].length))
    if (isAmount || !isCodeLike(token[0], alone, query.slice(0, token.index))) continue
    const entries = index.codes.get(toCodeKey(token[0])) ?? findLookAlike(index, token[0])
    const plain = NUMBER.test(token[0]) && !LABEL.test(query.slice(0, token.index))
    if (entries) return { entries, whole: false, plain, code: token[0] }
  }
  return { entries: [], whole: false, plain: false, code: '' }
}
