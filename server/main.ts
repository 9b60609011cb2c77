import { createLogStream } from './access-log'
import { createApp } from './app'
import { withMemory } from './engine'
import type { Metrics } from './metrics'
import { readSettings, type Settings } from './settings'
import { loadSite } from './site'
import { toStartFault } from './start-fault'
import { keepAll } from './static-file'
import { forgetDaily } from './store/forget-daily'
import { createStore, type Store } from './store/store'
import { createWorkerEngine } from './worker-engine'

/** Read only where somebody asks for numbers. */
async function startMetrics(port: number, store: Store): Promise<Metrics> {
  const { createMetrics, serveMetrics } = await import('./metrics')
  const metrics = createMetrics(() => store.isWell())
  await serveMetrics(metrics, port)
  return metrics
}

async function listen(settings: Settings, searchThread: URL): Promise<void> {
  const site = loadSite('out', settings)
  const log = createLogStream((text) => process.stdout.write(text))
  const engine = withMemory(createWorkerEngine(searchThread, site.index))
  const store = createStore({ ...settings, warn: (sentence) => console.warn(sentence) })
  const metrics = settings.metricsPort ? await startMetrics(settings.metricsPort, store) : undefined
  const { app, close } = await createApp({ settings, site, engine, store, metrics, log })
  const stop = async () => {
    await close()
    await store.close()
    log.flush()
    process.exit(0)
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
  // Fastify would print the address a second time.
  app.log.level = 'silent'
  const address = await app.listen({ port: settings.port, host: settings.host })
  app.log.level = 'info'
  // Only now: when the port is taken too, that is what the operator needs to hear.
  store.claim()
  forgetDaily(store, app.log)
  const { origin } = site.manifest
  if (settings.siteUrl && settings.siteUrl !== origin)
    console.warn(`SITE_URL은 ${settings.siteUrl}인데 화면에는 ${origin}이 적혀 있어요. npm run build 를 하면 맞춰져요.`)
  // Pages are answered from here on; the thread that searches begins now, so that it takes nothing from the first visitor.
  await engine.find('', {})
  console.log(`결제 오류 도움말이 열렸어요: ${address}`)
  await keepAll(site.files.values()).catch((error) => app.log.error({ error: error.message }))
}

/**
 * Runs the server until it is told to stop; says in one sentence why when it cannot.
 * @example await serve(new URL('./search-worker.js', import.meta.url))
 */
export async function serve(searchThread: URL): Promise<void> {
  let port = 3000
  try {
    const settings = readSettings(process.env)
    port = settings.port
    await listen(settings, searchThread)
  } catch (error) {
    console.error(toStartFault(error, port))
    process.exit(1)
  }
}
