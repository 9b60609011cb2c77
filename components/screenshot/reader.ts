import { createWorker, OEM, type Worker as Reader } from 'tesseract.js'

/** What the reader is doing, and how much of it is done, 0 to 1. */
export type Report = (status: string, done: number) => void

/** Korean and English together read a page, and the lower half of a long one; English alone looks again at what is perhaps no Korean. */
const languages = { page: ['kor', 'eng'], lower: ['kor', 'eng'], latin: ['eng'] }
export type Purpose = keyof typeof languages

/** Folder of the reader's files, written into the page by publish; in development the server's own. */
function toFolder(): string {
  return document.querySelector<HTMLScriptElement>('script[data-reader]')?.dataset.reader ?? '/reader'
}

/** A reader holds up to a hundred megabytes: a phone gets them back when no picture follows. */
const restMs = 120_000
let report: Report = () => {}
let rest: ReturnType<typeof setTimeout> | undefined

async function open(purpose: Purpose): Promise<Reader> {
  const folder = toFolder()
  // Some faults reach only the handler and never settle what createWorker promised.
  const reader = await new Promise<Reader>((resolve, reject) => {
    createWorker(languages[purpose], OEM.LSTM_ONLY, {
      ...{ workerPath: `${folder}/worker.js`, corePath: folder, langPath: folder },
      // The browser unpacks and keeps the files by itself: their names never change.
      ...{ workerBlobURL: false, gzip: false, cacheMethod: 'none' },
      logger: ({ status, progress }) => (purpose === 'page' ? report(status, progress) : undefined),
      errorHandler: reject,
    }).then(resolve, reject)
  })
  await reader.setParameters({ user_defined_dpi: '150' })
  return reader
}

const opening: { [purpose in Purpose]?: Promise<Reader> } = {}

/** A reader, loaded at its first use; after a failure the next call tries again. */
export function openReader(purpose: Purpose): Promise<Reader> {
  // The first one fetches what all of them need.
  const first = purpose === 'page' ? undefined : opening.page
  opening[purpose] ??= Promise.resolve(first)
    .then(() => open(purpose))
    .catch((error: unknown) => {
      opening[purpose] = undefined
      throw error
    })
  return opening[purpose]
}

/** Who is told from now on. */
export function reportTo(onReport: Report): void {
  clearTimeout(rest)
  report = onReport
}

/** No picture is read any more: the readers go when no other comes soon. */
export function restReaders(): void {
  rest = setTimeout(stopReaders, restMs)
}

/** Stops whatever the readers do. Their files are kept by the browser: the next picture starts them anew. */
export function stopReaders(): void {
  clearTimeout(rest)
  for (const purpose of ['page', 'lower', 'latin'] as const) {
    const stopped = opening[purpose]
    opening[purpose] = undefined
    stopped?.then((reader) => reader.terminate()).catch(() => undefined)
  }
}
