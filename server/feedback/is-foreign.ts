import type { FastifyRequest } from 'fastify'

function hasHost(origin: string, hosts: readonly string[]): boolean {
  return URL.canParse(origin) && hosts.includes(new URL(origin).host)
}

/**
 * Whether another site made a visitor's browser send this (hardening.md S6). Browsers that say where a request comes from
 * are believed; the others by Origin. Programs send neither and use nobody's browser.
 * @example isForeign(request, 'https://help.example.kr') // false
 */
export function isForeign(request: Pick<FastifyRequest, 'headers' | 'host'>, siteUrl: string): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers
  const hosts = [host ?? '', request.host, new URL(siteUrl).host]
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none' && !(origin && hasHost(origin, hosts))
  return origin !== undefined && !hasHost(origin, hosts)
}
