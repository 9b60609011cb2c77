import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { SearchAnswer } from '@/lib/search/search'
import type { Engine, FindOptions } from './engine'
import type { SearchTexts } from './search-files'

export type Question = { id: number; query: string; options: FindOptions }
/** Number 0 without an answer: the index is loaded. */
export type Reply = { id: number; answer?: SearchAnswer }

type Waiting = { resolve: (answer: SearchAnswer) => void; reject: (error: Error) => void }
/** Milliseconds; questions a thread may keep waiting; threads, each with an index of its own (100 MB). */
type Limits = { patience: number; mostWaiting: number; mostThreads: number }

/** No search takes a third of a second; on a machine with much else to do the first ones may look like many seconds. */
const usual: Limits = { patience: 20_000, mostWaiting: 200, mostThreads: Math.min(4, availableParallelism()) }

/** Turned into 503 by whoever answers. */
class SearchUnavailable extends Error {
  readonly statusCode = 503
}

/** Who asked and has no answer yet. A thread that answers nobody for so long is stuck; one that is busy is not. */
function createWaitingRoom(patience: number, onImpatient: () => void) {
  const waiting = new Map<number, Waiting>()
  let timer: NodeJS.Timeout | undefined
  let started = false
  const watch = () => {
    clearTimeout(timer)
    // Reading the index takes as long as it takes.
    if (started && waiting.size > 0) timer = setTimeout(onImpatient, patience)
  }
  const leave = (id: number) => {
    const one = waiting.get(id)
    waiting.delete(id)
    watch()
    return one
  }
  return {
    leave,
    count: () => waiting.size,
    enter(id: number, one: Waiting) {
      waiting.set(id, one)
      if (waiting.size === 1) watch()
    },
    start() {
      started = true
      watch()
    },
    clear(error: Error) {
      for (const id of [...waiting.keys()]) leave(id)?.reject(error)
    },
  }
}

/** One thread and the questions it has not answered yet. Used up when the thread ends. */
function createThread(
  script: URL,
  texts: SearchTexts,
  { patience, mostWaiting }: Limits,
  onReady: () => void,
  onEnd: () => void,
) {
  const worker = new Worker(script, { workerData: texts, resourceLimits: { maxYoungGenerationSizeMb: 24 } })
  // A search without an end would keep all later ones waiting.
  const room = createWaitingRoom(patience, () => void worker.terminate())
  let last = 0
  let isReady = false
  worker.unref()
  worker.on('message', ({ id, answer }: Reply) => {
    if (answer) return room.leave(id)?.resolve(answer)
    room.start()
    isReady = true
    onReady()
  })
  // What went wrong is told to those who wait, by 'exit'.
  worker.on('error', () => undefined)
  worker.on('exit', () => {
    onEnd()
    room.clear(new SearchUnavailable('search thread ended'))
  })
  return {
    isReady: () => isReady,
    countWaiting: room.count,
    find(query: string, options: FindOptions): Promise<SearchAnswer> {
      if (room.count() >= mostWaiting) return Promise.reject(new SearchUnavailable('too many searches wait'))
      last += 1
      const question: Question = { id: last, query, options }
      return new Promise((resolve, reject) => {
        room.enter(question.id, { resolve, reject })
        worker.postMessage(question)
      })
    },
  }
}

type Thread = ReturnType<typeof createThread>

/** The one to ask: of those that have read their index, else of all, the least busy. */
function chooseThread(threads: ReadonlySet<Thread>): Thread | undefined {
  const ready = [...threads].filter((thread) => thread.isReady())
  const [first] = (ready.length > 0 ? ready : [...threads]).sort((a, b) => a.countWaiting() - b.countWaiting())
  return first
}

/**
 * Search in threads of their own. The first is begun by the first question, the others one after another when it is
 * ready: from then on memory does not grow. When a thread dies or does not answer in time, those who wait for it get 503
 * and a new one starts.
 * @example createWorkerEngine(new URL('./search-worker.js', import.meta.url), site.index)
 */
export function createWorkerEngine(script: URL, readTexts: () => SearchTexts, limits: Limits = usual): Engine {
  const threads = new Set<Thread>()
  const open = () => {
    const thread = createThread(script, readTexts(), limits, fill, () => threads.delete(thread))
    threads.add(thread)
    return thread
  }
  function fill() {
    if (threads.size < limits.mostThreads && [...threads].every((thread) => thread.isReady())) open()
  }
  return {
    isReady: () => [...threads].some((thread) => thread.isReady()),
    find(query, options) {
      const thread = chooseThread(threads) ?? open()
      // One may have died.
      fill()
      return thread.find(query, options)
    },
  }
}
