import { createServer } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { FeedbackKind } from '@/lib/feedback'

/**
 * Numbers for Prometheus: answers by status, feedback by kind, whether the store works, memory and event loop. No addresses, no words.
 * @example const metrics = createMetrics(() => store.isWell()); metrics.countAnswer(200)
 */
export function createMetrics(isStoreWell: () => boolean) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const answers = new Counter({
    name: 'http_answers_total',
    help: 'Answers by status.',
    labelNames: ['status'],
    registers,
  })
  const feedback = new Counter({
    name: 'feedback_total',
    help: 'Stored feedback by kind.',
    labelNames: ['kind'],
    registers,
  })
  new Gauge({
    ...{ name: 'store_up', help: '1 while the store takes feedback.', registers },
    collect() {
      this.set(isStoreWell() ? 1 : 0)
    },
  })
  return {
    countAnswer: (status: number) => answers.inc({ status: String(status) }),
    countFeedback: (kind: FeedbackKind) => feedback.inc({ kind }),
    read: () => registry.metrics(),
  }
}

export type Metrics = ReturnType<typeof createMetrics>

/**
 * Serves /metrics on a port of its own, to this machine alone. Returns the function that stops it.
 * @example const stop = await serveMetrics(metrics, 9464)
 */
export async function serveMetrics(metrics: Metrics, port: number): Promise<() => void> {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') return response.writeHead(404).end()
    const text = await metrics.read()
    return response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return () => server.close()
}
