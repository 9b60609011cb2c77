import type { IncomingMessage } from 'node:http'
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
 * Written without the logger, which would take a tenth of what a page costs.
 * @example logAccess(log, request, 200) // {"level":30,"time":1764374400000,"method":"GET","path":"/","status":200}
 */
export function logAccess(log: { write(line: string): void }, { method, url = '/' }: IncomingMessage, status: number) {
  const path = splitTarget(url).path.slice(0, mostPath)
  log.write(`${JSON.stringify({ level: 30, time: Date.now(), method, path, status })}\n`)
}
