import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Engine } from './engine'
import { toFault } from './faults'
import { createNotFoundPage } from './not-found-page'
import { decodePath, splitTarget, toCanonicalPath } from './request-target'
import { findForApi, toApiFault } from './search-api'
import { createSearchPage } from './search-page'
import { sendPage } from './send-page'
import type { Site } from './site'
import type { Store } from './store/store'

const perMinute = 120

type Parts = { site: Site; engine: Engine; store: Pick<Store, 'isWell'> }

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

function addHealth(app: FastifyInstance, { engine, store }: Parts): void {
  app.get('/healthz', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  app.get('/readyz', async (_, reply) => {
    const ready = engine.isReady()
    reply.code(ready ? 200 : 503).header('cache-control', 'no-store')
    // Pages and search do not need the store: without it the site still answers.
    const cannot = [...(ready ? [] : ['search']), ...(store.isWell() ? [] : ['feedback'])]
    return { status: ready ? 'ready' : 'starting', cannot }
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
 * @example addRoutes(app, { site, engine, store })
 */
export function addRoutes(app: FastifyInstance, parts: Parts): void {
  addSearch(app, parts)
  addHealth(app, parts)
  addNotFound(app, parts)
}
