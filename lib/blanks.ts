/** What a sender still has to fill in stands in these brackets, which no message, button or code of ours uses. */
const blank = /〔([^〔〕]+)〕/g

/** A gap that says what belongs there. @example toBlank('주문번호') // "〔주문번호〕" */
export function toBlank(label: string): string {
  return `〔${label}〕`
}

/**
 * The gaps of a text in order, each once.
 * @example listBlanks('〔이름〕님, 주문번호는 〔주문번호〕예요.') // ["이름", "주문번호"]
 */
export function listBlanks(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(blank), ([, label = '']) => label))]
}

/**
 * Puts words into the gaps; a gap without words stays.
 * @example fillBlanks('주문번호: 〔주문번호〕', { 주문번호: 'A-1' }) // "주문번호: A-1"
 */
export function fillBlanks(text: string, words: Record<string, string>): string {
  return text.replace(blank, (gap, label: string) => words[label]?.trim() || gap)
}

/**
 * A text cut at its gaps; the odd parts are gaps.
 * @example cutAtBlanks('주문번호: 〔주문번호〕') // ["주문번호: ", "〔주문번호〕", ""]
 */
export function cutAtBlanks(text: string): string[] {
  return text.split(/(〔[^〔〕]+〕)/)
}
