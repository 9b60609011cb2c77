/** What a visitor reads when the server cannot answer as asked. */
export type Fault = { status: number; reason: string; error: string; message: string }

const messages: Record<number, [reason: string, error: string, message: string]> = {
  400: ['Bad Request', 'bad-request', '주소나 요청을 읽을 수 없어요. 주소를 다시 확인해 주세요.'],
  405: ['Method Not Allowed', 'method', '이 주소에서는 할 수 없는 요청이에요.'],
  408: ['Request Timeout', 'timeout', '요청이 너무 오래 걸려서 멈췄어요. 다시 시도해 주세요.'],
  413: ['Payload Too Large', 'too-large', '보낸 내용이 너무 길어요.'],
  415: ['Unsupported Media Type', 'media-type', '이 형식은 받을 수 없어요.'],
  417: ['Expectation Failed', 'expectation', '이 요청 방식은 받을 수 없어요.'],
  429: ['Too Many Requests', 'too-many', '요청이 너무 많아요. 잠시 뒤에 다시 시도해 주세요.'],
  431: ['Request Header Fields Too Large', 'header-too-large', '요청 머리말이 너무 길어요. 찾는 말을 줄여 주세요.'],
  503: ['Service Unavailable', 'unavailable', '지금은 답할 수 없어요. 잠시 뒤에 다시 시도해 주세요.'],
}

/**
 * The words for a status; an unknown one is our own fault.
 * @example toFault(405).error // "method"
 */
export function toFault(status: number): Fault {
  const [reason, error, message] = messages[status] ?? []
  if (reason && error && message) return { status, reason, error, message }
  if (status >= 400 && status < 500) return { ...toFault(400), status }
  return {
    status: 500,
    reason: 'Internal Server Error',
    error: 'internal',
    message: '서버에 문제가 생겼어요. 잠시 뒤에 다시 시도해 주세요.',
  }
}

/**
 * A page without style and script for faults that arise before any page is chosen.
 * @example toFaultPage(toFault(400)) // "<!DOCTYPE html><html lang=\"ko\">…"
 */
export function toFaultPage({ status, message }: Fault): string {
  return [
    '<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${message}</title></head><body><main><h1>${message}</h1>`,
    `<p>오류 번호 ${status}</p><p><a href="/">처음으로</a></p></main></body></html>`,
  ].join('')
}
