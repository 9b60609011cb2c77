import type { SearchAnswer, SearchOptions } from '@/lib/search/entry'
import type { IndexQuestion, IndexReply } from './index-worker'

/**
 * An index in a thread of its own as the page asks it; answers come later, and only the newest question is answered: with
 * nothing when the thread or its index could not be loaded.
 */
export type IndexThread = {
  ask(query: string, options: SearchOptions, onAnswer: (answer?: SearchAnswer) => void): void
}

const threads = new Map<string, IndexThread>()

function openThread(address: string, beside?: string): IndexThread {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' })
  let last = 0
  let broken = false
  let waiting: ((answer?: SearchAnswer) => void) | undefined
  const tell = (question: IndexQuestion) => worker.postMessage(question)
  worker.addEventListener('message', ({ data }: MessageEvent<IndexReply>) => {
    if (data.id === last) waiting?.(data.answer)
  })
  worker.addEventListener('error', () => {
    broken = true
    waiting?.()
  })
  tell({ address, beside })
  return {
    ask(query, options, onAnswer) {
      last += 1
      waiting = onAnswer
      if (broken) onAnswer()
      else tell({ id: last, query, options })
    },
  }
}

/** The thread of the index behind an address, opened at its first use; undefined where threads are refused. An index without a lexicon goes by the one beside it. */
export function getThread(address: string, beside?: string): IndexThread | undefined {
  try {
    const thread = threads.get(address) ?? openThread(address, beside)
    threads.set(address, thread)
    return thread
  } catch {
    return undefined
  }
}
