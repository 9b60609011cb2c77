import { toSize } from '@/lib/picture/to-size'
import type { PictureQuestion, PictureReply } from './picture-worker'

/** Safari before 16.4 draws on the page only: the pixels are taken here, all the rest happens in the worker. */
async function drawHere(file: Blob): Promise<ImageData | undefined> {
  const picture = await createImageBitmap(file)
  const canvas = Object.assign(document.createElement('canvas'), toSize(picture))
  const context = canvas.getContext('2d')
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return context?.getImageData(0, 0, canvas.width, canvas.height)
}

async function toQuestion(file: Blob): Promise<PictureQuestion | undefined> {
  return 'OffscreenCanvas' in window ? file : drawHere(file)
}

/** The picture in black on white; undefined when it cannot be opened or `signal` says stop. */
export async function preparePicture(file: Blob, signal: AbortSignal): Promise<PictureReply['gray']> {
  const question = await toQuestion(file).catch(() => undefined)
  if (!question || signal.aborted) return undefined
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' })
  const reply = new Promise<PictureReply>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PictureReply>) => resolve(data))
    worker.addEventListener('error', () => resolve({}))
    signal.addEventListener('abort', () => resolve({}))
    worker.postMessage(question)
  })
  const { gray } = await reply.finally(() => worker.terminate())
  return gray
}
