import { setTimeout as wait } from 'node:timers/promises'
import { StoreUnavailable } from './store-fault'

type Waiting<Row, Answer> = { row: Row; resolve: (answer: Answer) => void; reject: (error: unknown) => void }

const mostRows = 100
const mostWaiting = 4000
/** SQLite writes in the thread that serves pages: for as long as it took, times this, pages have the thread to themselves. */
const rest = 4
/** Waiting for a lock does not stop this thread and earns no rest. In milliseconds. */
const mostRest = 60

/**
 * Writes all that waits with one commit: a disk can be asked to be sure only so often.
 * `write` answers in the order of its rows. When it fails, everyone who waits is told; nobody is told before it is done.
 * @example const add = createGroupCommit((rows) => insert(rows)); await add(row)
 */
export function createGroupCommit<Row, Answer>(write: (rows: Row[]) => Promise<Answer[]>) {
  let waiting: Waiting<Row, Answer>[] = []
  let writing = false

  const commit = async () => {
    const group = waiting.slice(0, mostRows)
    waiting = waiting.slice(mostRows)
    try {
      const answers = await write(group.map(({ row }) => row))
      group.forEach(({ resolve, reject }, place) => {
        const answer = answers[place]
        if (answer === undefined) reject(new StoreUnavailable('no answer for a row'))
        else resolve(answer)
      })
    } catch (error) {
      // The fault that stopped these would stop the others too, seconds later.
      for (const { reject } of [...group, ...waiting]) reject(error)
      waiting = []
    }
  }
  const run = async () => {
    writing = true
    while (waiting.length > 0) {
      const began = performance.now()
      await commit()
      await wait(Math.min(mostRest, (performance.now() - began) * rest))
    }
    writing = false
  }
  return (row: Row): Promise<Answer> => {
    if (waiting.length >= mostWaiting) return Promise.reject(new StoreUnavailable('too many writes wait'))
    return new Promise((resolve, reject) => {
      waiting.push({ row, resolve, reject })
      // What arrives in the same turn joins the first group.
      if (!writing) {
        writing = true
        setImmediate(run)
      }
    })
  }
}
