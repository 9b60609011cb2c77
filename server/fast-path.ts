import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Answers } from './answer'
import { decodePath, isMisaddressed, splitTarget, toCanonicalPath } from './request-target'
import type { Site } from './site'

/** What the fast path shares with the rest of the server. */
export type FastPath = {
  site: Pick<Site, 'files' | 'manifest'>
  answers: Answers
  /** Methods of an address that Fastify answers. */
  getMethods: (path: string) => ReadonlySet<string> | undefined
  /** True while the server stops. */
  isClosing: () => boolean
  log: (request: IncomingMessage, status: number) => void
}

const reading = new Set(['GET', 'HEAD'])

/** Where an address that is not ours leads, if it is another spelling or a former name of one that is. */
function findTarget({ files, manifest }: FastPath['site'], decoded: string, path: string): string | undefined {
  const canonical = toCanonicalPath(decoded)
  const known = manifest.redirects[path] ?? manifest.redirects[canonical]
  return known ?? (manifest.pages[canonical] && files.has(canonical) && canonical !== path ? canonical : undefined)
}

function withQuery(target: string, query: string): string {
  const [path = '', anchor] = target.split('#')
  return anchor === undefined ? path + query : `${path}${query}#${anchor}`
}

function answerMissing(fast: FastPath, request: IncomingMessage, response: ServerResponse): number | undefined {
  const { path, query } = splitTarget(request.url ?? '/')
  const methods = fast.getMethods(path)
  const allowed = methods ?? reading
  if (!allowed.has(request.method ?? ''))
    return fast.answers.fault(request, response, 405, ['Allow', [...allowed].join(', ')])
  if (methods) return undefined
  const decoded = decodePath(path)
  if (decoded === undefined) return fast.answers.fault(request, response, 400)
  const target = findTarget(fast.site, decoded, path)
  return target === undefined ? undefined : fast.answers.redirect(request, response, withQuery(target, query))
}

/**
 * Answers what is in memory before any router is asked, and turns away what is not a request to this site.
 * @example http.createServer(withFastPath(fast, handler))
 */
export function withFastPath(fast: FastPath, rest: RequestListener): RequestListener {
  const { site, answers } = fast
  const answer = (request: IncomingMessage, response: ServerResponse): number | undefined => {
    if (isMisaddressed(request)) return answers.fault(request, response, 400)
    const { path, query } = splitTarget(request.url ?? '/')
    const file = site.files.get(path)
    // An address that is both, /search, is a file until something is asked of it.
    if (!file || (query.length > 1 && fast.getMethods(path))) return answerMissing(fast, request, response)
    if (!reading.has(request.method ?? '')) return answers.fault(request, response, 405, ['Allow', 'GET, HEAD'])
    return answers.file(request, response, file)
  }
  return (request, response) => {
    if (fast.isClosing()) response.shouldKeepAlive = false
    const status = answer(request, response)
    if (status === undefined) rest(request, response)
    else fast.log(request, status)
  }
}
