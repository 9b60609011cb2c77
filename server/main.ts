import { createLogStream } from './access-log'
import { createApp } from './app'
import { withMemory } from './engine'
import { createMetrics, serveMetrics } from './metrics'
import { readSettings, type Settings } from './settings'
import { loadSite } from './site'
import { toStartFault } from './start-fault'
import { forgetDaily } from './store/forget-daily'
import { createStore } from './store/store'
import { createWorkerEngine } from './worker-engine'

async function listen(settings: Settings, searchThread: URL): Promise<void> {
  const site = loadSite('out', settings)
  const log = createLogStream((text) => process.stdout.write(text))
  const engine = withMemory(createWorkerEngine(searchThread, site.index))
  const store = createStore({ ...settings, warn: (sentence) => console.warn(sentence) })
  const metrics = createMetrics(() => store.isWell())
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
  if (settings.metricsPort) await serveMetrics(metrics, settings.metricsPort)
  const { origin } = site.manifest
  if (settings.siteUrl && settings.siteUrl !== origin)
    console.warn(`SITE_URL은 ${settings.siteUrl}인데 화면에는 ${origin}이 적혀 있어요. npm run build 를 하면 맞춰져요.`)
  // Answered once the thread has read the index: from here on everything works.
  await engine.find('', {})
  console.log(`결제 오류 도움말이 열렸어요: ${address}`)
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
