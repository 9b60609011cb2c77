/**
 * A function of texts that remembers its answers: every check reads the same few thousand texts again. Only for pure
 * functions whose answers nobody changes.
 * @example const toPlain = remember((text) => parse(text))
 */
export function remember<T>(make: (...texts: string[]) => T): (...texts: string[]) => T {
  const answers = new Map<string, T>()
  return (...texts) => {
    const key = texts.join('\0')
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = make(...texts)
    answers.set(key, answer)
    return answer
  }
}
