import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { logAccess } from './access-log'
import { type Answers, createAnswers } from './answer'
import type { Engine } from './engine'
import { withFastPath } from './fast-path'
import { addFeedback } from './feedback/feedback-api'
import { closedPolicy, isSecure, strictTransport, toHeaderRecord, toSafetyHeaders } from './headers'
import { addMcp } from './mcp'
import type { Metrics } from './metrics'
import { createRawFaultAnswer, toRawFault } from './raw-fault'
import { addRoutes } from './routes'
import type { Settings } from './settings'
import type { Site } from './site'
import type { Store } from './store/store'
import { TokenBuckets } from './token-buckets'

/** Everything that a server is made of. */
export type Parts = {
  settings: Settings
  site: Site
  engine: Engine
  store: Store
  metrics?: Metrics
  log: { write(line: string): void }
}

// Slow clients lose their connection; idle ones keep it longer than a proxy in front does.
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
}
// For a client that stops reading. Node waits twice as long where a part of the answer is still on its way.
const mostSilence = 35_000
const mostBody = 8192

/** Every route with its methods, filled while routes are added. */
function collectRoutes(app: FastifyInstance): Map<string, Set<string>> {
  const routes = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    routes.set(url, new Set([...(routes.get(url) ?? []), ...[method].flat()]))
  })
  return routes
}

function addSafety(app: FastifyInstance, { settings, metrics, log }: Parts): void {
  const plain = toHeaderRecord(toSafetyHeaders(settings, closedPolicy))
  const secure = { ...plain, ...toHeaderRecord(strictTransport) }
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(isSecure(request.raw, settings) ? secure : plain)
  })
  app.addHook('onResponse', async (request, reply) => {
    logAccess(log, request.raw, reply.raw.statusCode)
    metrics?.countAnswer(reply.raw.statusCode)
  })
}

function addFaults(app: FastifyInstance, answers: Answers): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) app.log.error({ error: error.message, stack: error.stack })
    const retry = reply.getHeader('retry-after')
    reply.hijack()
    const after = retry ?? (status === 503 ? '5' : undefined)
    answers.fault(request.raw, reply.raw, status, after === undefined ? [] : ['Retry-After', String(after)])
  })
}

/** Node answers some requests by itself, without our headers, unless it is told not to. */
function createHttpServer(handler: RequestListener, answers: Answers, settings: Settings): Server {
  const server = createServer({ ...limits, requireHostHeader: false }, handler)
  server.setTimeout(mostSilence)
  server.on('checkExpectation', (request, response) => answers.fault(request, response, 417))
  // Nobody's proxy. Without this the connection would close without a word.
  server.on('connect', (_, socket) => socket.end(toRawFault(settings, 405)))
  return server
}

/** What createApp and the request handling share: filled and switched after the server object exists. */
type State = { closing: boolean; routes: Map<string, Set<string>> }

function createFastify({ settings, site, metrics, log }: Parts, answers: Answers, state: State): FastifyInstance {
  const fast = {
    ...{ site, answers, isClosing: () => state.closing, getMethods: (path: string) => state.routes.get(path) },
    log: (request: IncomingMessage, status: number) => {
      logAccess(log, request, status)
      metrics?.countAnswer(status)
    },
  }
  const app: FastifyInstance = fastify({
    serverFactory: (handler) => createHttpServer(withFastPath(fast, handler), answers, settings),
    logger: { level: 'info', base: null, stream: log },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: settings.trustProxy,
    bodyLimit: mostBody,
    // Who is in already gets an answer; the connection closes after it.
    return503OnClosing: false,
    clientErrorHandler: createRawFaultAnswer(settings),
    frameworkErrors: (error, request, reply) => {
      reply.hijack()
      answers.fault(request.raw, reply.raw, error.statusCode ?? 400)
    },
  })
  return app
}

// Time for clients to see "Connection: close" on the answers they are waiting for.
const farewell = 300

async function closeApp(app: FastifyInstance, state: State): Promise<void> {
  state.closing = true
  await new Promise((resolve) => setTimeout(resolve, farewell))
  await app.close()
}

/**
 * A server that answers but does not listen yet. `close` lets what is in flight finish.
 * @example const { app, close } = await createApp(parts); await app.listen({ port: 3000 })
 */
export async function createApp(parts: Parts) {
  const { settings, site, engine, store, metrics } = parts
  const answers = createAnswers(settings)
  const state: State = { closing: false, routes: new Map() }
  const app = createFastify(parts, answers, state)
  state.routes = collectRoutes(app)
  addSafety(app, parts)
  addFaults(app, answers)
  await app.register(formbody)
  if (settings.rateLimit) await app.register(rateLimit, { global: false, store: TokenBuckets })
  addRoutes(app, { site, engine, store })
  const origin = settings.siteUrl ?? site.manifest.origin
  await app.register(addMcp, { engine, answers: site.answers, origin })
  await app.register(addFeedback, { site, store, origin, metrics })
  if (settings.opsToken) {
    const { addOps } = await import('./ops/ops-routes')
    await app.register(addOps, { ...parts, origin, token: settings.opsToken })
  }
  return { app, close: () => closeApp(app, state) }
}
