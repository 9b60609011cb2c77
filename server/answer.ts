import type { IncomingMessage, ServerResponse } from 'node:http'
import { toFault, toFaultPage } from './faults'
import { closedPolicy, type HeaderList, isSecure, strictTransport, toSafetyHeaders } from './headers'
import { hasCurrent, listCodings } from './negotiate'
import type { Settings } from './settings'
import type { Body, StaticFile } from './static-file'

function chooseBody({ getBody }: StaticFile, request: IncomingMessage): Body | undefined {
  for (const coding of listCodings(request.headers['accept-encoding'])) {
    const body = getBody(coding)
    if (body) return body
  }
  return getBody()
}

/**
 * Answers out of memory; every byte and header was ready before the request came.
 * @example const answer = createAnswers(settings); answer.file(request, response, file)
 */
export function createAnswers(settings: Settings) {
  const safety = toSafetyHeaders(settings, closedPolicy)

  const send = (
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    list: HeaderList,
    body?: Buffer | string,
  ) => {
    response.writeHead(status, isSecure(request, settings) ? [...list, ...strictTransport] : list)
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  const fault = (request: IncomingMessage, response: ServerResponse, status: number, more: HeaderList = []): number => {
    const fault = toFault(status)
    const json = /^\/(?:api\/|mcp\b)/.test(request.url ?? '')
    const body = Buffer.from(json ? JSON.stringify({ error: fault.error, message: fault.message }) : toFaultPage(fault))
    const type = json ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8'
    const about = ['Content-Type', type, 'Content-Length', String(body.length), 'Cache-Control', 'no-store']
    send(request, response, status, [...safety, ...about, ...more], body)
    return status
  }

  return {
    file(request: IncomingMessage, response: ServerResponse, file: StaticFile): number {
      const body = chooseBody(file, request)
      // Somebody builds anew while this server has only just started.
      if (!body) return fault(request, response, 503, ['Retry-After', '5'])
      const current = hasCurrent(request.headers['if-none-match'], file.etag)
      if (current) send(request, response, 304, body.unchanged)
      else send(request, response, 200, body.headers, body.content)
      return current ? 304 : 200
    },
    redirect(request: IncomingMessage, response: ServerResponse, location: string): number {
      const cache = ['Cache-Control', 'public, max-age=3600']
      send(request, response, 301, [...safety, 'Location', location, ...cache, 'Content-Length', '0'])
      return 301
    },
    fault,
  }
}

export type Answers = ReturnType<typeof createAnswers>
