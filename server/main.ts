import { createLogStream } from './access-log'
import { createApp } from './app'
import { createEngine, withMemory } from './engine'
import { readSettings, type Settings } from './settings'
import { loadSite } from './site'
import { toStartFault } from './start-fault'

async function start(settings: Settings): Promise<void> {
  const site = loadSite('out', settings)
  const log = createLogStream((text) => process.stdout.write(text))
  const { app, close } = await createApp({ settings, site, engine: withMemory(createEngine(site.index)), log })
  const stop = async () => {
    await close()
    log.flush()
    process.exit(0)
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
  // Fastify would print the address a second time.
  app.log.level = 'silent'
  const address = await app.listen({ port: settings.port, host: settings.host })
  app.log.level = 'info'
  const { origin } = site.manifest
  if (settings.siteUrl && settings.siteUrl !== origin)
    console.warn(`SITE_URL은 ${settings.siteUrl}인데 화면에는 ${origin}이 적혀 있어요. npm run build 를 하면 맞춰져요.`)
  console.log(`결제 오류 도움말이 열렸어요: ${address}`)
}

let port = 3000
try {
  const settings = readSettings(process.env)
  port = settings.port
  await start(settings)
} catch (error) {
  console.error(toStartFault(error, port))
  process.exitCode = 1
}
