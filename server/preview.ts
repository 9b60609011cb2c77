import type { FastifyInstance } from 'fastify'
import { getSite } from '@/lib/content/lists'
import { listTexts } from '@/lib/feeds/texts'
import { listShareCards, toShareAddress } from '@/lib/share/card'
import { drawCard } from '@/lib/share/draw'
import { toMediaType } from './headers'
import { toPreviewPage } from './preview-page'

/** The image at an address, drawn now: a text that is being written has none in the cache. */
async function drawAt(address: string): Promise<Buffer | undefined> {
  const card = [...listShareCards().values()].find((one) => toShareAddress(one) === address)
  return card && drawCard(card, getSite().name)
}

/**
 * For authors, in development only: what stands beside the pages, and /preview/<path>, where a page is shown as chats and
 * search engines would show it.
 * @example addPreview(app)
 */
export function addPreview(app: FastifyInstance): void {
  app.get('/og/:name', async (request, reply) => {
    const picture = await drawAt(request.url)
    return picture ? reply.type('image/png').send(picture) : reply.code(404).send('없는 그림이에요.')
  })
  app.get('/preview/*', (_, reply) => reply.type('text/html').send(toPreviewPage()))
  app.get('/preview', (_, reply) => reply.redirect('/preview/', 301))
  app.addHook('onRequest', async (request, reply) => {
    if (!/\.(?:md|xml|txt)$|^\/api\/errors\//.test(request.url)) return
    const text = listTexts().find(({ path }) => path === request.url)
    if (text) return reply.type(toMediaType(text.path)).send(text.text)
  })
}
