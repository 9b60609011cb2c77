import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isSecure } from '../headers'
import type { Settings } from '../settings'

/** Twelve hours, in milliseconds. */
const longest = 43_200_000

const toDigest = (text: string) => createHash('sha256').update(text).digest()

/** Compares in constant time, also when the lengths differ. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(toDigest(one), toDigest(other))
}

const isLocal = (host: string) => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)

/**
 * Who may see /ops: a signed cookie that lives for twelve hours, or the token itself in a header, for programs.
 * @example const session = createSession(settings, token); if (!session.isOpen(request)) …
 */
export function createSession(settings: Pick<Settings, 'trustProxy'>, token: string) {
  const toName = (request: FastifyRequest) => (isSecure(request.raw, settings) ? '__Host-ops' : 'ops')
  const toOptions = (request: FastifyRequest) => {
    return { httpOnly: true, sameSite: 'strict', path: '/', secure: isSecure(request.raw, settings) } as const
  }
  return {
    /** Over plain http the cookie could be read on the way: only on this machine. */
    isSafe: (request: FastifyRequest) => isSecure(request.raw, settings) || isLocal(request.host),
    isTokenRight: (given: string) => isSame(given, token),
    isOpen(request: FastifyRequest): boolean {
      const bearer = request.headers.authorization?.match(/^Bearer (.{1,200})$/)?.[1]
      if (bearer !== undefined) return isSame(bearer, token)
      const cookie = request.cookies[toName(request)]
      const { valid, value } = cookie ? request.unsignCookie(cookie) : { valid: false, value: null }
      return valid && Date.now() - Number(value) < longest
    },
    open(request: FastifyRequest, reply: FastifyReply) {
      const options = { ...toOptions(request), signed: true, maxAge: longest / 1000 }
      return reply.setCookie(toName(request), String(Date.now()), options)
    },
    close: (request: FastifyRequest, reply: FastifyReply) => reply.clearCookie(toName(request), toOptions(request)),
  }
}
