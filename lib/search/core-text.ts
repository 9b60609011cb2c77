const SENTENCE = /[^.!?\n]+[.!?)\]]*/g
const ADVICE = /(?:세요|십시[오요]|바랍니다|바람|요망|보기)[.!\s]*$/

/** The sentences of a message that say what happened, without those that say what to do. @example toCore('잔액이 부족합니다. 다른 카드를 사용하세요.') // '잔액이 부족합니다.' */
export function toCore(message: string) {
  const sentences = message.match(SENTENCE) ?? [message]
  const core = sentences.filter((sentence) => !ADVICE.test(sentence))
  return (core.length ? core : sentences).join(' ')
}
