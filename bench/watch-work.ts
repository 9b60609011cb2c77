import type { Page } from '@playwright/test'

/** What of Chromium's trace is read here; microseconds. */
type TraceEvent = { name: string; pid: number; tid: number; tdur?: number; args: { name?: string } }

/**
 * Milliseconds that the processor worked on the longest task of the page's main thread from here on. By the clock a task also
 * takes what other programs of a busy machine take meanwhile: on a thread that waits for its turn nothing of ours can be mended.
 * @example const end = await watchWork(page); await read(); await end() // 17
 */
export async function watchWork(page: Page): Promise<() => Promise<number>> {
  const browser = page.context().browser()
  await browser?.startTracing(page, { categories: ['toplevel'] })
  return async () => {
    const trace: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser?.stopTracing()))
    const events = trace.traceEvents
    const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    const isOfPage = ({ pid, tid }: TraceEvent) => mains.some((main) => main.pid === pid && main.tid === tid)
    return Math.max(0, ...events.filter(isOfPage).map(({ tdur = 0 }) => tdur)) / 1000
  }
}
