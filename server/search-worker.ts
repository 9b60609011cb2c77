/** Runs in a thread of its own, so that a long search never keeps a page waiting. */
import { parentPort, workerData } from 'node:worker_threads'
import { createEngine } from './engine'
import type { SearchTexts } from './search-files'
import type { Question, Reply } from './worker-engine'

const texts: SearchTexts = workerData
const { find, warmUp } = createEngine(texts)

parentPort?.on('message', async ({ id, query, options }: Question) => {
  const reply: Reply = { id, answer: await find(query, options) }
  parentPort?.postMessage(reply)
})
parentPort?.postMessage({ id: 0 } satisfies Reply)
// What initials and romanised words need takes a while: made now, so that the first who asks is not sent away.
setImmediate(warmUp)
