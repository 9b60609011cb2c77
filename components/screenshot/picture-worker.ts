/** Opens a picture and makes it readable in a thread of its own: millions of pixels without holding up the page. */
import type { Gray } from '@/lib/picture/crop'
import { flatten } from '@/lib/picture/flatten'
import { toSize } from '@/lib/picture/to-size'

/** A file, or its pixels where a worker cannot draw. */
export type PictureQuestion = Blob | ImageData
/** A readable picture; nothing when the browser does not know the format. */
export type PictureReply = { gray?: Gray }

async function draw(file: Blob): Promise<ImageData | undefined> {
  const picture = await createImageBitmap(file)
  const { width, height } = toSize(picture)
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.imageSmoothingQuality = 'high'
  // Letters on nothing are read as letters on white.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  picture.close()
  return context.getImageData(0, 0, width, height)
}

async function prepare(question: PictureQuestion): Promise<PictureReply> {
  const picture = question instanceof Blob ? await draw(question) : question
  if (!picture) return {}
  const { width, height, data } = picture
  return { gray: { pixels: flatten(data, picture), size: { width, height } } }
}

addEventListener('message', async ({ data }: MessageEvent<PictureQuestion>) => {
  const reply = await prepare(data).catch((): PictureReply => ({}))
  postMessage(reply, { transfer: reply.gray ? [reply.gray.pixels.buffer] : [] })
})
