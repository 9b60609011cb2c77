import type { Socket } from 'node:net'
import { toFault, toFaultPage } from './faults'
import { closedPolicy, toSafetyHeaders } from './headers'
import type { Settings } from './settings'

type ParserError = Error & { code?: string }

const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
}

/**
 * The whole answer to a request that the parser gave up on, headers of safety included.
 * @example toRawFault(settings, 431) // "HTTP/1.1 431 Request Header Fields Too Large\r\n…"
 */
export function toRawFault(settings: Pick<Settings, 'preview'>, status: number): string {
  const fault = toFault(status)
  const body = toFaultPage(fault)
  const list = toSafetyHeaders(settings, closedPolicy)
  const lines = [`HTTP/1.1 ${fault.status} ${fault.reason}`, 'Connection: close', 'Cache-Control: no-store']
  for (let place = 0; place < list.length; place += 2) lines.push(`${list[place]}: ${list[place + 1]}`)
  lines.push('Content-Type: text/html; charset=utf-8', `Content-Length: ${Buffer.byteLength(body)}`)
  return `${lines.join('\r\n')}\r\n\r\n${body}`
}

/**
 * Answers on the socket itself: such requests never reach a router or a hook.
 * @example server.on('clientError', createRawFaultAnswer(settings))
 */
export function createRawFaultAnswer(settings: Pick<Settings, 'preview'>) {
  return (error: ParserError, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
    else socket.end(toRawFault(settings, statuses[error.code ?? ''] ?? 400), () => socket.destroy())
  }
}
