import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Engine } from './engine'
import { toFault } from './faults'
import { listCodings } from './negotiate'
import { createNotFoundPage } from './not-found-page'
import { decodePath, splitTarget, toCanonicalPath } from './request-target'
import { findForApi, toApiFault } from './search-api'
import { createSearchPage } from './search-page'
import type { Site } from './site'

const toGzip = promisify(gzip)
const perMinute = 120

type Parts = { site: Site; engine: Engine }

async function sendPage(request: FastifyRequest, reply: FastifyReply, html: string, policy: string) {
  reply.headers({
    'content-security-policy': policy,
    'content-type': 'text/html; charset=utf-8',
    vary: 'Accept-Encoding',
  })
  if (!listCodings(request.headers['accept-encoding']).includes('gzip')) return reply.send(html)
  return reply.header('content-encoding', 'gzip').send(await toGzip(html, { level: 5 }))
}

function toQuery(request: FastifyRequest): string {
  return splitTarget(request.raw.url ?? '').query
}

function addSearch(app: FastifyInstance, { site, engine }: Parts): void {
  const toPage = createSearchPage(site.pages.search, engine)
  app.get('/search', async (request, reply) => {
    // The address holds what a visitor asked: no shared cache may keep it.
    reply.headers({ 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' })
    return sendPage(request, reply, await toPage(toQuery(request)), site.policies.search)
  })
  const config = { rateLimit: { max: perMinute, timeWindow: '1 minute' } }
  app.get('/api/search', { config }, async (request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    const message = toApiFault(toQuery(request))
    if (message) return reply.code(400).send({ error: toFault(400).error, message })
    return findForApi(engine, toQuery(request))
  })
}

function addHealth(app: FastifyInstance, { engine }: Parts): void {
  app.get('/healthz', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  app.get('/readyz', async (_, reply) => {
    const ready = engine.isReady()
    reply.code(ready ? 200 : 503).header('cache-control', 'no-store')
    return { status: ready ? 'ready' : 'starting', cannot: ready ? [] : ['search'] }
  })
}

function addNotFound(app: FastifyInstance, { site, engine }: Parts): void {
  const toPage = createNotFoundPage(site.pages.notFound, engine)
  const toGonePage = createNotFoundPage(site.pages.gone, engine)
  app.setNotFoundHandler(async (request, reply) => {
    const { path } = splitTarget(request.raw.url ?? '')
    const former = site.manifest.gone[toCanonicalPath(decodePath(path) ?? path)]
    reply.code(former ? 410 : 404).headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    if (former) return sendPage(request, reply, await toGonePage(former), site.policies.gone)
    if (!path.startsWith('/api/')) return sendPage(request, reply, await toPage(path), site.policies.notFound)
    return reply.send({ error: 'not-found', message: '없는 주소예요.' })
  })
}

/**
 * Everything that is not a file in memory.
 * @example addRoutes(app, { site, engine })
 */
export function addRoutes(app: FastifyInstance, parts: Parts): void {
  addSearch(app, parts)
  addHealth(app, parts)
  addNotFound(app, parts)
}
