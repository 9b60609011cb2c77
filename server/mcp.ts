import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toFault } from './faults'
import type { McpParts } from './mcp-tools'

const perMinute = 60
/** A query of 2,000 characters, each written as \uXXXX. */
const mostBody = 16_384

/** Codes of JSON-RPC for what goes wrong before the protocol is reached. */
const invalidRequest = -32600
const refused = -32000

function toRpcFault(code: number, message: string) {
  return { jsonrpc: '2.0', error: { code, message }, id: null }
}

/** A page on another site may not use a visitor's browser to ask (the protocol wants Origin checked). */
function isForeign({ headers: { origin, host } }: FastifyRequest): boolean {
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)
}

function toWebRequest({ raw, headers, body }: FastifyRequest): Request {
  const { accept = '', 'content-type': type = '', 'mcp-protocol-version': version } = headers
  const passed = {
    accept,
    'content-type': type,
    ...(typeof version === 'string' && { 'mcp-protocol-version': version }),
  }
  return new Request(new URL(raw.url ?? '', 'http://localhost'), {
    method: 'POST',
    headers: passed,
    body: String(body),
  })
}

async function answer(parts: McpParts, request: FastifyRequest, reply: FastifyReply) {
  if (isForeign(request)) return reply.code(403).send(toRpcFault(refused, '다른 사이트에서는 물어볼 수 없어요.'))
  if (/^\s*\[/.test(String(request.body)))
    return reply.code(400).send(toRpcFault(invalidRequest, '한 번에 하나씩 물어봐 주세요.'))
  // Loaded at the first question: most servers are never asked one.
  const [{ createMcpServer }, { WebStandardStreamableHTTPServerTransport }] = await Promise.all([
    import('./mcp-tools'),
    import('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'),
  ])
  // Stateless: nothing is remembered between two requests, so any process may answer.
  const server = createMcpServer(parts)
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  await server.connect(transport)
  const response = await transport.handleRequest(toWebRequest(request))
  const body = await response.text()
  await server.close()
  return reply
    .code(response.status)
    .header('content-type', response.headers.get('content-type') ?? 'application/json')
    .send(body)
}

/**
 * POST /mcp: the Model Context Protocol over HTTP, stateless and read-only. Faults are the protocol's own.
 * @example await app.register(addMcp, { engine, answers, origin })
 */
export async function addMcp(app: FastifyInstance, parts: McpParts): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => done(null, body))
  app.addHook('onRequest', async (_, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
  })
  app.setErrorHandler<Error & { statusCode?: number }>((error, _, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) app.log.error({ error: error.message, stack: error.stack })
    return reply.code(status).send(toRpcFault(status === 500 ? -32603 : refused, toFault(status).message))
  })
  const config = { rateLimit: { max: perMinute, timeWindow: '1 minute' } }
  app.post('/mcp', { config, bodyLimit: mostBody }, (request, reply) => answer(parts, request, reply))
}
