import type { SearchAnswer, SearchOptions } from '@/lib/search/entry'
import type { CodeQuestion, CodeReply } from './code-worker'

/** The code book as the page asks it; answers come later, and only the newest question is answered. */
export type CodeBook = { ask(query: string, options: SearchOptions, onAnswer: (answer: SearchAnswer) => void): void }

/** Codes that say the same are one row: more are asked for than rows are shown. */
const mostAsked = 30
let book: CodeBook | undefined

function openCodeBook(address: string): CodeBook {
  const worker = new Worker(new URL('./code-worker.ts', import.meta.url), { type: 'module' })
  let last = 0
  let waiting: ((answer: SearchAnswer) => void) | undefined
  const tell = (question: CodeQuestion) => worker.postMessage(question)
  worker.addEventListener('message', ({ data }: MessageEvent<CodeReply>) => {
    if (data.id === last) waiting?.(data.answer)
  })
  tell({ address })
  return {
    ask(query, options, onAnswer) {
      last += 1
      waiting = onAnswer
      tell({ id: last, query, options: { ...options, limit: mostAsked } })
    },
  }
}

/** The code book behind an address, opened at its first use. Where threads are refused, written pages still answer. */
export function getCodeBook(address: string): CodeBook | undefined {
  try {
    book ??= openCodeBook(address)
  } catch {
    return undefined
  }
  return book
}
