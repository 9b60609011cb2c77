import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { listCodings } from './negotiate'

const toGzip = promisify(gzip)

/**
 * Sends a page whose slot was just filled, with the policy of its kind.
 * @example await sendPage(request, reply, html, site.policies.search)
 */
export async function sendPage(request: FastifyRequest, reply: FastifyReply, html: string, policy: string) {
  reply.headers({
    'content-security-policy': policy,
    'content-type': 'text/html; charset=utf-8',
    vary: 'Accept-Encoding',
  })
  if (!listCodings(request.headers['accept-encoding']).includes('gzip')) return reply.send(html)
  return reply.header('content-encoding', 'gzip').send(await toGzip(html, { level: 5 }))
}
