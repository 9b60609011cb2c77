import { type ErrorPage, listErrors, toMessage } from './errors'
import { toSystemName } from './systems'

/**
 * Title of an error page: the message, the code where several pages share the message, the service when another page has it too.
 * @example toErrorTitle(page) // "이 지불 방법을 사용할 수 없습니다. 다른 지불 방법을 입력하십시오. 원인과 해결"
 */
export function toErrorTitle(page: ErrorPage): string {
  const message = toMessage(page)
  const shared = listErrors().some((other) => other !== page && toMessage(other) === message)
  const code = page.codes.length === 1 ? ` (${page.codes[0]})` : ''
  const service = shared ? `, ${toSystemName(page.system)}` : ''
  return `${message}${code}${service} 원인과 해결`
}
