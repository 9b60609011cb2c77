import type { IncomingMessage } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import { splitTarget } from './request-target'

const mostPath = 200
const flushEvery = 500
const mostWaiting = 32_768

/**
 * Collects log lines and writes them in groups: one write a line would cost more than the answer itself.
 * @example const stream = createLogStream((text) => process.stdout.write(text))
 */
export function createLogStream(write: (text: string) => unknown) {
  let waiting = ''
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting !== '') write(waiting)
    waiting = ''
  }
  return {
    flush,
    write(line: string) {
      waiting += line
      if (waiting.length > mostWaiting) flush()
      else timer ??= setTimeout(flush, flushEvery).unref()
    },
  }
}

/**
 * One line a request: method, path, status. Never the query, an address or a header: they can hold what a visitor typed.
 * @example logAccess(app.log, request, 200) // {"level":30,…,"method":"GET","path":"/","status":200}
 */
export function logAccess(log: FastifyBaseLogger, request: IncomingMessage, status: number): void {
  const path = splitTarget(request.url ?? '').path.slice(0, mostPath)
  log.info({ method: request.method, path, status })
}
