import type { IncomingMessage } from 'node:http'

/** Address of a request in two parts. @example splitTarget('/a?b=1') // { path: "/a", query: "?b=1" } */
export function splitTarget(url: string): { path: string; query: string } {
  const mark = url.indexOf('?')
  return mark < 0 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark) }
}

function countHosts(headers: readonly string[]): number {
  let count = 0
  for (let place = 0; place < headers.length; place += 2) if (headers[place]?.toLowerCase() === 'host') count += 1
  return count
}

/**
 * Whether a request is not addressed to this site in the plain way: other forms than a path, no or two Hosts.
 * @example isMisaddressed(request) // false
 */
export function isMisaddressed(request: IncomingMessage): boolean {
  const { url = '', rawHeaders, httpVersion } = request
  if (!url.startsWith('/') && url !== '*') return true
  const hosts = countHosts(rawHeaders)
  return hosts > 1 || (hosts === 0 && httpVersion === '1.1')
}

/**
 * The text of a path, or undefined when its percent signs mean nothing.
 * @example decodePath('/%ED%95%9C') // "/한"
 */
export function decodePath(path: string): string | undefined {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    // Not a fault of ours: the visitor gets 400.
    return undefined
  }
}

/**
 * How an address would be written by us: decoded, lower case, no doubled or last slash, no .html, no index.
 * @example toCanonicalPath('//Errors/apple/index.html') // "/errors/apple"
 */
export function toCanonicalPath(decoded: string): string {
  const trimmed = decoded
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
  const path = trimmed.replace(/\.html$/, '').replace(/^\/index$|\/index$/, '')
  return path === '' ? '/' : path
}
