/** A code without what people leave out or add. @example toCodeKey('OR-CCSEH_22') // 'orccseh22' */
export function toCodeKey(code: string) {
  return code.toLowerCase().replace(/[^a-z0-9가-힣]/g, '')
}
