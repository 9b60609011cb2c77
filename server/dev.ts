import fastify from 'fastify'
import next from 'next'
import { answersAddress } from '@/lib/answers-address'
import { listAnswers } from '@/lib/content/answers'
import { readAddresses } from '@/lib/content/ledger'
import { readStamp } from '@/lib/content/read'
import { lazily } from '@/lib/search/lazily'
import { createEngine, type Engine } from './engine'
import { addPreview } from './preview'
import { splitTarget } from './request-target'
import { findForApi, toApiFault } from './search-api'
import { withAddresses } from './search-files'
import { buildCodeText, buildPageTexts } from './search-index'
import { readSettings, type Settings } from './settings'
import { toStartFault } from './start-fault'

const beside = { meanings: '/search/meanings.json', codes: '/search/codes.json' }

type Live = { stamp: string; texts: ReturnType<typeof buildPageTexts>; engine: Engine }

/** Index and engine of today's content; made anew after a content file is saved. */
function createLive(): () => Live {
  let live: Live | undefined
  return () => {
    const stamp = readStamp()
    if (live?.stamp !== stamp) {
      const texts = buildPageTexts()
      live = { stamp, texts, engine: createEngine(texts) }
    }
    return live
  }
}

async function createDevApp({ port, host }: Settings) {
  const pages = next({ dev: true, port, hostname: host })
  await pages.prepare()
  const answer = pages.getRequestHandler()
  const live = createLive()
  const app = fastify({ forceCloseConnections: true })
  // The code book takes seconds to index and is not written by hand: once is enough.
  const codes = lazily(buildCodeText)
  app.get('/search/core.json', (_, reply) =>
    reply.type('application/json').send(withAddresses(live().texts.core, beside)),
  )
  app.get(beside.meanings, (_, reply) => reply.type('application/json').send(live().texts.meanings))
  app.get(beside.codes, (_, reply) => reply.type('application/json').send(codes()))
  app.get(answersAddress, () => listAnswers())
  app.get('/api/search', async (request, reply) => {
    const { query } = splitTarget(request.raw.url ?? '')
    const message = toApiFault(query)
    return message ? reply.code(400).send({ error: 'bad-request', message }) : findForApi(live().engine, query)
  })
  app.get('/s/*', (request, reply) => {
    const target = readAddresses().redirects[splitTarget(request.url).path]
    return target ? reply.redirect(target, 301) : reply.code(404).send('없는 짧은 주소예요.')
  })
  addPreview(app)
  app.all('/*', (request, reply) => {
    reply.hijack()
    return answer(request.raw, reply.raw)
  })
  return app
}

// Next decides by these; the content layer reads files again when it is development.
Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' })
let port = 3000
try {
  const settings = readSettings(process.env)
  port = settings.port
  const app = await createDevApp(settings)
  process.once('SIGTERM', () => process.exit(0)).once('SIGINT', () => process.exit(0))
  console.log(`고치면서 보는 중이에요: ${await app.listen({ port, host: settings.host })}`)
} catch (error) {
  console.error(toStartFault(error, port))
  process.exit(1)
}
