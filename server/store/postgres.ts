import { Kysely, PostgresDialect } from 'kysely'
import type { Connection } from './connection'
import { migrate } from './migrations'
import type { Schema } from './schema'

const patience = 2500

/**
 * Opens PostgreSQL. Several processes may share it; only one migrates at a time.
 * @example createConnection(createPostgresOpener('postgres://localhost/help', console.warn))
 */
export function createPostgresOpener(url: string, onLost: (error: Error) => void): () => Promise<Connection> {
  let migrated = false
  return async () => {
    const { default: pg } = await import('pg')
    // Times are bigint; they fit into a number for another 285,000 years.
    pg.types.setTypeParser(pg.types.builtins.INT8, Number)
    const pool = new pg.Pool({
      ...{ connectionString: url, max: 4, connectionTimeoutMillis: patience },
      ...{ query_timeout: patience * 4, idle_in_transaction_session_timeout: patience * 4 },
    })
    let lost = false
    // Without a listener the loss of an idle connection ends the process.
    pool.on('error', (error) => {
      lost = true
      onLost(error)
    })
    const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
    if (!migrated) await migrate(db)
    migrated = true
    return { db, isStale: () => lost }
  }
}
