import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { feedbackAddress } from '@/lib/feedback'
import { toFault } from '../faults'
import type { Metrics } from '../metrics'
import { splitTarget } from '../request-target'
import { sendPage } from '../send-page'
import type { Site } from '../site'
import type { Store } from '../store/store'
import { createFeedbackPages } from './feedback-page'
import { isForeign } from './is-foreign'
import { parseFeedback } from './parse-feedback'
import { toRow } from './to-row'

/** `origin`: the public one. */
type Parts = { site: Site; store: Pick<Store, 'add'>; origin: string; metrics?: Pick<Metrics, 'countFeedback'> }

const perMinute = 60
const isId = /^[0-9a-f-]{36}$/
const isStep = /^[a-z0-9][a-z0-9-]{0,39}$/

const messages: Record<number, string> = {
  413: '글이 너무 길어요. 8 KB까지 보낼 수 있어요. 뒤로 가면 적은 글이 남아 있을 수 있어요.',
  429: '짧은 동안 너무 많이 보냈어요. 잠시 뒤에 다시 보내 주세요.',
  503: '지금은 저장하지 못했어요. 적은 글은 그대로 있으니 잠시 뒤에 다시 보내 주세요.',
}

const isForm = ({ headers }: FastifyRequest) =>
  !!headers['content-type']?.startsWith('application/x-www-form-urlencoded')

/** Faults and thanks, as a page for forms and as JSON for programs. */
function createReplies({ site }: Parts) {
  const pages = createFeedbackPages(site.pages.feedback)
  const send = (request: FastifyRequest, reply: FastifyReply, html: string) =>
    sendPage(request, reply, html, site.policies.feedback)
  return {
    fault(request: FastifyRequest, reply: FastifyReply, status: number, message = messages[status]) {
      const fault = toFault(status)
      reply.code(fault.status).headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
      if (status === 503) reply.header('retry-after', '5')
      const told = message ?? fault.message
      if (isForm(request)) return send(request, reply, pages.toFault(told, request.body))
      return reply.send({ error: fault.error, message: told })
    },
    stored(request: FastifyRequest, reply: FastifyReply, { id, path }: { id: string; path: string }, isNew: boolean) {
      reply.header('cache-control', 'no-store')
      if (isForm(request)) return reply.redirect(`/feedback?${new URLSearchParams({ sent: id, path })}`, 303)
      return reply.code(isNew ? 201 : 200).send({ id })
    },
    /** /feedback asked for something: why it did not work, or thanks after a form. Only what we could have written is repeated. */
    page(request: FastifyRequest, reply: FastifyReply) {
      const asked = new URLSearchParams(splitTarget(request.raw.url ?? '').query)
      const [path = '', step = '', id = ''] = ['path', 'step', 'sent'].map((name) => asked.get(name) ?? '')
      const known = Object.hasOwn(site.manifest.pages, path)
      reply.headers({ 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' })
      if (asked.has('sent') || !known)
        return send(request, reply, pages.toThanks({ ...(isId.test(id) && { id }), ...(known && { path }) }))
      return send(request, reply, pages.toReasons({ path, ...(isStep.test(step) && { step }) }))
    },
  }
}

/**
 * POST /api/feedback and the page after it (contracts.md). What is acknowledged is on the disk.
 * @example await app.register(addFeedback, { site, store, origin: 'https://help.example.kr' })
 */
export async function addFeedback(app: FastifyInstance, parts: Parts): Promise<void> {
  const replies = createReplies(parts)
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) app.log.error({ error: error.message, stack: error.stack })
    return replies.fault(request, reply, status)
  })
  app.get('/feedback', async (request, reply) => replies.page(request, reply))
  // After the body is read, so that a limited visitor finds the text still in the form.
  const config = { rateLimit: { max: perMinute, timeWindow: '1 minute', hook: 'preHandler' as const } }
  app.post(feedbackAddress, { config }, async (request, reply) => {
    if (isForeign(request, parts.origin))
      return replies.fault(request, reply, 400, '다른 사이트에서 보낸 것은 받지 않아요.')
    const { feedback, fault } = parseFeedback(request.body, parts.site.manifest)
    if (!feedback) return replies.fault(request, reply, 400, fault)
    const row = toRow(feedback, Date.now())
    const isNew = await parts.store.add(row)
    if (isNew) parts.metrics?.countFeedback(row.kind)
    return replies.stored(request, reply, row, isNew)
  })
}
