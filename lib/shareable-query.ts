/** Longest query that may stand in an address, in characters (hardening.md P3). */
const longest = 60
/** Digits in a row from this length on may be a phone, card or order number. */
const personal = /\d[\d -]{5,}\d|@/

/**
 * The query as it may stand in `?q=`, or undefined when it is long, has several lines or may name a person.
 * @example toShareableQuery('카드 한도초과') // "카드 한도초과"
 * @example toShareableQuery('010-1234-5678로 온 문자') // undefined
 */
export function toShareableQuery(query: string): string | undefined {
  const text = query.trim()
  if (text === '' || text.length > longest || /[\r\n]/.test(text) || personal.test(text)) return undefined
  return text
}
