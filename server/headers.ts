import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import type { Settings } from './settings'

/** Names and values in turn, as writeHead takes them. */
export type HeaderList = string[]

/** Policy of everything that is not a page: it may do nothing at all. */
export const closedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// A worker obeys the policy of its own file.
const scriptPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'"
const readerPolicy = scriptPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
const reader = /^\/reader\/[\w-]{16}\/worker\.js$/

/**
 * Policy of a file that is not a page. The worker that reads screenshots alone may run WebAssembly.
 * @example toAssetPolicy('/favicon.svg') // "default-src 'none'; base-uri 'none'; …"
 */
export function toAssetPolicy(address: string): string {
  if (reader.test(address)) return readerPolicy
  return address.endsWith('.js') ? scriptPolicy : closedPolicy
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
}

/** The pages as data: for machines to read, not to be found instead of the page. */
const twin = /^(text\/markdown|application\/json)/

/**
 * Media type by the ending of a file.
 * @example toMediaType('/a.svg') // "image/svg+xml"
 */
export function toMediaType(file: string): string {
  return types[path.posix.extname(file)] ?? 'application/octet-stream'
}

/**
 * The headers that every answer of this server carries, whatever went wrong.
 * @example toSafetyHeaders(settings, closedPolicy, 'same-origin') // ["Content-Security-Policy", "default-src 'none'…", …]
 */
export function toSafetyHeaders(
  { preview }: Pick<Settings, 'preview'>,
  policy: string,
  type = '',
  shared = false,
): HeaderList {
  // A frame of another site cannot be cut off from it.
  const framed = /frame-ancestors (?!'none')/.test(policy)
  // Share images are shown on other sites: chats and search engines load them from there.
  const resource = shared || /^image\/(png|jpeg)/.test(type) ? 'cross-origin' : 'same-origin'
  return [
    ...['Content-Security-Policy', policy],
    ...['X-Content-Type-Options', 'nosniff'],
    ...['Referrer-Policy', 'same-origin'],
    ...(framed ? [] : ['Cross-Origin-Opener-Policy', 'same-origin']),
    ...['Cross-Origin-Resource-Policy', resource],
    ...['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ...(preview || twin.test(type) ? ['X-Robots-Tag', 'noindex'] : []),
  ]
}

/** Two years, for this host alone: its neighbours are not ours to decide for. */
export const strictTransport: HeaderList = ['Strict-Transport-Security', 'max-age=63072000']

/**
 * Whether the visitor came over TLS: only a trusted proxy can say so.
 * @example isSecure(request, settings) // false
 */
export function isSecure(request: IncomingMessage, { trustProxy }: Pick<Settings, 'trustProxy'>): boolean {
  return trustProxy !== false && request.headers['x-forwarded-proto'] === 'https'
}

/**
 * The same headers as Fastify takes them.
 * @example toHeaderRecord(["Allow", "GET"]) // { Allow: "GET" }
 */
export function toHeaderRecord(list: HeaderList): Record<string, string> {
  const record: Record<string, string> = {}
  for (let place = 0; place < list.length; place += 2) record[list[place] ?? ''] = list[place + 1] ?? ''
  return record
}
