/** Not something to do, or polite already: 돼요, 예요, 있어요, past tense, 해야 해요, what happens by itself. */
const statement = /(?:[돼됐져예에세]|열려|나와|달라|[았었였했됐있없같]어|야 해)요$/
/** A remark in brackets at the end: (확인 필요). */
const remarkAt = /(?: \([^)]*\))?$/

function toPolite(sentence: string): string {
  if (!/요\.?$/.test(sentence)) return sentence
  const text = sentence.replace(/\.$/, '')
  if (/지 않아요$/.test(text)) return text.replace(/않아요$/, '말아 주세요.')
  if (/ 줘요$/.test(text)) return text.replace(/줘요$/, '주세요.')
  // "사 주세요" would ask for a present.
  if (/(?:^| )사요$/.test(text)) return text.replace(/사요$/, '구매해 주세요.')
  return statement.test(text) ? `${text}.` : text.replace(/요$/, ' 주세요.')
}

/**
 * A step as it is asked of a customer: its last sentence becomes a request, a remark in brackets behind it stays.
 * @example toRequest('**[설정]**을 눌러요.') // "**[설정]**을 눌러 주세요."
 * @example toRequest('비밀번호를 더 넣지 않아요.') // "비밀번호를 더 넣지 말아 주세요."
 */
export function toRequest(text: string): string {
  const [remark = ''] = remarkAt.exec(text) ?? []
  const said = text.slice(0, text.length - remark.length)
  const lastAt = Math.max(...['. ', '? ', '! '].map((end) => said.lastIndexOf(end)))
  const from = lastAt < 0 ? 0 : lastAt + 2
  return said.slice(0, from) + toPolite(said.slice(from)) + remark
}
