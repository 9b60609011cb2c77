/**
 * Words that belong on one line: 사용할 수 없습니다, 한 번, 이/그 + noun, number + unit, 안 될 때, names with a hyphen
 * (look.md, Korean typography).
 */
const bound =
  /\S+ 수 (?:없|있)\S*|(?:한|두|세|네) (?:번|줄|개|곳|칸|건|달|가지|자리)\S*|(?:^| )(?:이|그) \S{1,6}|\d[\d,.]* ?(?:원|개|분|시간|일|월|년|자리|단계|번)\S*|(?:안 )?\S+ 때\S{0,2}(?=\s|$)|\S+-\S+/g
const longest = 14

/**
 * Splits a line into parts; the odd ones leave a line together.
 * @example bindKorean('사용할 수 없습니다.') // ["", "사용할 수 없습니다.", ""]
 */
export function bindKorean(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(bound)) {
    // The space before 이 or 그 stays outside: there the line may still break.
    const words = match[0].trimStart()
    const end = match.index + match[0].length
    if (words.length > longest) continue
    parts.push(text.slice(from, end - words.length), words)
    from = end
  }
  return [...parts, text.slice(from)]
}

/**
 * Sentences of a message, each to stand in its own block of the H1.
 * @example toSentences('없습니다. 다른 방법을 입력하십시오.') // ["없습니다.", "다른 방법을 입력하십시오."]
 */
export function toSentences(text: string): string[] {
  return (text.match(/.*?[.?!]+(?= |$)|.+$/g) ?? []).map((sentence) => sentence.trim())
}
