import type { Gray } from '@/lib/picture/crop'
import { isPage } from '@/lib/picture/find-gap'
import { type ReadText, toReadText } from '@/lib/picture/to-read-text'
import { preparePicture } from './prepare-picture'
import { type Look, readLines } from './read-lines'
import { reportTo, restReaders, stopReaders } from './reader'

export type Step = 'open' | 'load' | 'read'
/** What is being done; `done` counts from 0 to 1 where that is known. */
export type Progress = { step: Step; done?: number }
/** Why nothing was read: too large for a phone, not a picture this browser knows, or no reader on this device. */
export type Fault = 'huge' | 'format' | 'reader'
export type Outcome = ReadText | { fault: Fault }

/** Bytes. The largest photos of today's phones have 25 million. */
const most = 50_000_000

/** How sure search is of its answer to a text, 0 to 1. */
type Trust = (text: string) => Promise<number>
/** Nine such answers in ten are right. Below it the lines are looked for in another way: some lie apart, or aslant. */
const enough = 0.9
/** A whole page holds much beside its message: search is less sure of it though it was read well, and reading it again takes long. */
const enoughOfPage = 0.5

async function readTwice(gray: Gray, trust: Trust, signal: AbortSignal): Promise<ReadText> {
  const look = async (how: Look) => {
    const text = toReadText(await readLines(gray, how))
    return { text, trust: text.text ? await trust(text.text) : 0 }
  }
  const first = await look('column')
  if (first.trust >= (isPage(gray) ? enoughOfPage : enough) || signal.aborted) return first.text
  const second = await look('anywhere')
  return second.trust > first.trust ? second.text : first.text
}

/** What was given, and what is asked and told while it is read. */
type Job = { signal: AbortSignal; trust: Trust; onProgress: (progress: Progress) => void }

function recognize(gray: Gray, { signal, trust, onProgress }: Job): Promise<ReadText> {
  reportTo((status, done) => onProgress(status === 'recognizing text' ? { step: 'read', done } : { step: 'load' }))
  return readTwice(gray, trust, signal).finally(restReaders)
}

/** Reads the text of a picture on this device. Undefined after the signal of `job`. Never throws. */
export async function readPicture(file: Blob, job: Job): Promise<Outcome | undefined> {
  const { signal, onProgress } = job
  if (file.size > most) return { fault: 'huge' }
  onProgress({ step: 'open' })
  const gray = await preparePicture(file, signal)
  if (signal.aborted) return undefined
  if (!gray) return { fault: 'format' }
  onProgress({ step: 'load' })
  const stopped = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)))
  signal.addEventListener('abort', stopReaders)
  const read = recognize(gray, job).catch((): Outcome => {
    stopReaders()
    return { fault: 'reader' }
  })
  return Promise.race([read, stopped]).finally(() => signal.removeEventListener('abort', stopReaders))
}
