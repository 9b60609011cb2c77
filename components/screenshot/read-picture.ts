import { type ReadText, toReadText } from '@/lib/picture/to-read-text'
import { preparePicture } from './prepare-picture'
import { openReader, restReader, stopReader } from './reader'

export type Step = 'open' | 'load' | 'read'
/** What is being done; `done` counts from 0 to 1 where that is known. */
export type Progress = { step: Step; done?: number }
/** Why nothing was read: too large for a phone, not a picture this browser knows, or no reader on this device. */
export type Fault = 'huge' | 'format' | 'reader'
export type Outcome = ReadText | { fault: Fault }

/** Bytes. The largest photos of today's phones have 25 million. */
const most = 50_000_000

async function recognize(pgm: Uint8Array<ArrayBuffer>, onProgress: (progress: Progress) => void): Promise<ReadText> {
  const reader = await openReader((status, done) =>
    onProgress(status === 'recognizing text' ? { step: 'read', done } : { step: 'load' }),
  )
  onProgress({ step: 'read', done: 0 })
  const { data } = await reader.recognize(new Blob([pgm]), {}, { text: false, blocks: true }).finally(restReader)
  const lines = data.blocks?.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines)) ?? []
  return toReadText(lines)
}

/** Reads the text of a picture on this device. Undefined after `signal`. Never throws. */
export async function readPicture(
  file: Blob,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Outcome | undefined> {
  if (file.size > most) return { fault: 'huge' }
  onProgress({ step: 'open' })
  const pgm = await preparePicture(file, signal)
  if (signal.aborted) return undefined
  if (!pgm) return { fault: 'format' }
  onProgress({ step: 'load' })
  const stopped = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)))
  signal.addEventListener('abort', stopReader)
  const read = recognize(pgm, onProgress).catch((): Outcome => {
    stopReader()
    return { fault: 'reader' }
  })
  return Promise.race([read, stopped]).finally(() => signal.removeEventListener('abort', stopReader))
}
