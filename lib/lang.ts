/**
 * The language of a text that is not Korean, for readers that speak it.
 * @example toLang('verification required') // "en"
 * @example toLang('CC63 비밀번호 오류') // undefined
 */
export function toLang(text: string): 'en' | undefined {
  return /[a-z]/i.test(text) && !/[ㄱ-ㅎ가-힣]/.test(text) ? 'en' : undefined
}
