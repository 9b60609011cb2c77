import type { BrowserContext } from '@playwright/test'

/** What a visit fetched, as it came over the wire. */
export type Traffic = { bytes: number; requests: number; foreign: number }

/** Counts what the pages and workers of a visitor fetch from here on. */
export async function countTraffic(context: BrowserContext, base: string): Promise<() => Promise<Traffic>> {
  const waiting: Promise<number>[] = []
  const seen = { requests: 0, foreign: 0 }
  context.on('requestfinished', (request) => {
    waiting.push(
      request
        .sizes()
        .then((sizes) => sizes.responseBodySize + sizes.responseHeadersSize)
        .catch(() => 0),
    )
  })
  context.on('request', (request) => {
    if (/^(data|blob):/.test(request.url())) return
    seen.requests += 1
    if (!request.url().startsWith(base)) seen.foreign += 1
  })
  return async () => {
    const sizes = await Promise.all(waiting)
    return { ...seen, bytes: sizes.reduce((sum, size) => sum + size, 0) }
  }
}
