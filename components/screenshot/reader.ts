import type { Worker as Reader } from 'tesseract.js'

/** What the reader is doing, and how much of it is done, 0 to 1. */
export type Report = (status: string, done: number) => void

/** Folder of the reader's files, written into the page by publish; in development the server's own. */
function toFolder(): string {
  return document.querySelector<HTMLScriptElement>('script[data-reader]')?.dataset.reader ?? '/reader'
}

/** The reader holds some hundred megabytes: a phone gets them back when no picture follows. */
const restMs = 120_000
let report: Report = () => {}
let rest: ReturnType<typeof setTimeout> | undefined

async function open(): Promise<Reader> {
  const { createWorker, OEM, PSM } = await import('tesseract.js')
  const folder = toFolder()
  // Some faults reach only the handler and never settle what createWorker promised.
  const reader = await new Promise<Reader>((resolve, reject) => {
    createWorker(['kor', 'eng'], OEM.LSTM_ONLY, {
      ...{ workerPath: `${folder}/worker.js`, corePath: folder, langPath: folder },
      // The browser unpacks and keeps the files by itself: their names never change.
      ...{ workerBlobURL: false, gzip: false, cacheMethod: 'none' },
      logger: ({ status, progress }) => report(status, progress),
      errorHandler: reject,
    }).then(resolve, reject)
  })
  await reader.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_COLUMN, user_defined_dpi: '150' })
  return reader
}

let opening: Promise<Reader> | undefined

/** The reader, loaded at its first use; after a failure the next call tries again. */
export function openReader(onReport: Report): Promise<Reader> {
  clearTimeout(rest)
  report = onReport
  opening ??= open().catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return opening
}

/** No picture is read any more: the reader goes when no other comes soon. */
export function restReader(): void {
  rest = setTimeout(stopReader, restMs)
}

/** Stops whatever the reader does. Its files are kept by the browser: the next picture starts it anew. */
export function stopReader(): void {
  clearTimeout(rest)
  const stopped = opening
  opening = undefined
  stopped?.then((reader) => reader.terminate()).catch(() => undefined)
}
