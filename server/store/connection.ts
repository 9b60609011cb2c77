import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Schema } from './schema'
import { isBroken, isBusy, StoreUnavailable } from './store-fault'

/** An open database. */
export type Connection = {
  db: Kysely<Schema>
  /** Whether it is no longer the one that others would find. */
  isStale: () => boolean
  /** Told what went wrong while it was used. */
  onFault?: (error: unknown) => void
}

type Limits = { patience: number; pause: () => number }
const usual: Limits = { patience: 2500, pause: () => 10 + Math.random() * 20 }

/**
 * Runs work on a database that is opened when first needed. One at a time.
 * After any error the connection is closed and opened anew: after one SQLITE_BUSY libsql answers success to
 * inserts that it never commits (tursodatabase/libsql-client-ts#352). A lock held elsewhere is waited for
 * without stopping this thread; a broken file is tried again, because the opener sets it aside. Throws StoreUnavailable.
 * @example const connection = createConnection(open); await connection.use((db) => db.selectFrom('feedback').execute())
 */
export function createConnection(open: () => Promise<Connection>, { patience, pause }: Limits = usual) {
  let connection: Connection | undefined
  let last: Promise<unknown> = Promise.resolve()

  const drop = async () => {
    const dropped = connection
    connection = undefined
    await dropped?.db.destroy().catch(() => undefined)
  }
  const attempt = async <T>(work: (db: Kysely<Schema>) => Promise<T>): Promise<T> => {
    if (connection?.isStale()) await drop()
    try {
      connection ??= await open()
      return await work(connection.db)
    } catch (error) {
      connection?.onFault?.(error)
      await drop()
      throw error
    }
  }
  const persist = async <T>(work: (db: Kysely<Schema>) => Promise<T>): Promise<T> => {
    const deadline = Date.now() + patience
    for (;;) {
      try {
        return await attempt(work)
      } catch (cause) {
        if (!(isBusy(cause) || isBroken(cause)) || Date.now() > deadline)
          throw new StoreUnavailable(cause instanceof Error ? cause.message : String(cause), { cause })
        await wait(pause())
      }
    }
  }
  return {
    use<T>(work: (db: Kysely<Schema>) => Promise<T>): Promise<T> {
      const result = last.then(() => persist(work))
      last = result.catch(() => undefined)
      return result
    },
    async close() {
      await last
      await drop()
    },
  }
}
