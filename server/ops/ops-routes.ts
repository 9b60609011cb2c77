import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Engine } from '../engine'
import { isForeign } from '../feedback/is-foreign'
import { splitTarget } from '../request-target'
import { sendPage } from '../send-page'
import type { Settings } from '../settings'
import type { Site } from '../site'
import { toKoreanDay } from '../store/queries'
import type { Store } from '../store/store'
import { toDraft } from './draft'
import { readFilters, toDate, toQuery } from './filters'
import { createOpsPages } from './ops-page'
import { readReport } from './report'
import { createSession } from './session'
import { toCsv } from './to-csv'

type Parts = { settings: Settings; token: string; site: Site; engine: Engine; store: Store; origin: string }

const login = z.object({ token: z.string() })
const views = { rateLimit: { max: 120, timeWindow: '1 minute' } }
const attempts = { rateLimit: { max: 10, timeWindow: '1 minute' } }

const getQuery = (request: FastifyRequest) => splitTarget(request.raw.url ?? '').query
const getToday = () => toDate(toKoreanDay(Date.now()))

/** What opening, looking and exporting have in common. */
function createAnswers({ settings, token, site, engine, store, origin }: Parts, app: FastifyInstance) {
  const pages = createOpsPages(site.pages.ops)
  const session = createSession(settings, token)
  const send = (request: FastifyRequest, reply: FastifyReply, html: string) =>
    sendPage(request, reply, html, site.policies.ops)
  const refuse = (request: FastifyRequest, reply: FastifyReply, message?: string) =>
    send(request, reply.code(401), pages.toLogin(message))
  const read = (request: FastifyRequest) =>
    readReport({ store, engine, answers: site.answers }, readFilters(getQuery(request), Date.now()), getToday())
  return {
    session,
    refuse,
    async open(request: FastifyRequest, reply: FastifyReply) {
      const { data } = login.safeParse(request.body)
      if (isForeign(request, origin)) return refuse(request, reply, '다른 사이트에서 보낸 것은 받지 않아요.')
      if (!session.isSafe(request))
        return refuse(request, reply, 'https로 열어 주세요. 프록시 뒤라면 TRUST_PROXY를 정해 주세요.')
      if (!data || !session.isTokenRight(data.token)) {
        app.log.warn({ ops: 'refused' })
        return refuse(request, reply, '열쇠가 맞지 않아요.')
      }
      app.log.info({ ops: 'opened' })
      return session.open(request, reply).redirect('/ops', 303)
    },
    async overview(request: FastifyRequest, reply: FastifyReply) {
      app.log.info({ ops: 'viewed' })
      const query = toQuery(readFilters(getQuery(request), Date.now()))
      return send(request, reply, pages.toOverview(await read(request), query))
    },
    async table(request: FastifyRequest<{ Params: { name: string } }>, reply: FastifyReply) {
      const { name } = request.params
      const csv = toCsv(await read(request), name)
      if (csv === undefined) return reply.callNotFound()
      app.log.info({ ops: 'exported', table: name })
      reply.header('content-disposition', `attachment; filename="${name}.csv"`)
      return reply.type('text/csv; charset=utf-8').send(csv)
    },
    async draft(request: FastifyRequest, reply: FastifyReply) {
      const draft = toDraft(getQuery(request), site.answers(), getToday())
      if (!draft) return reply.callNotFound()
      if (!request.url.startsWith('/ops/draft.mdx'))
        return send(request, reply, pages.toDraft(draft, getQuery(request)))
      app.log.info({ ops: 'exported', table: 'draft' })
      reply.header('content-disposition', `attachment; filename="${draft.name}"`)
      return reply.type('text/markdown; charset=utf-8').send(draft.file)
    },
  }
}

/**
 * /ops behind a token (hardening.md S5): what people looked for in vain, where they got stuck, what to write next.
 * @example if (settings.opsToken) await app.register(addOps, { ...parts, token: settings.opsToken })
 */
export async function addOps(app: FastifyInstance, parts: Parts): Promise<void> {
  await app.register(cookie, { secret: parts.token })
  const answers = createAnswers(parts, app)
  app.addHook('onRequest', async (_, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
  })
  app.post('/ops/login', { config: attempts }, answers.open)
  app.post('/ops/logout', { config: attempts }, async (request, reply) =>
    answers.session.close(request, reply).redirect('/ops', 303),
  )
  await app.register(async (closed) => {
    closed.addHook('onRequest', async (request, reply) => {
      if (!answers.session.isOpen(request)) return answers.refuse(request, reply)
    })
    closed.get('/ops', { config: views }, answers.overview)
    closed.get<{ Params: { name: string } }>('/ops/:name.csv', { config: views }, answers.table)
    closed.get('/ops/draft', { config: views }, answers.draft)
    closed.get('/ops/draft.mdx', { config: views }, answers.draft)
  })
}
