import { type Kysely, type Migration, Migrator } from 'kysely'
import type { Schema } from './schema'

/** By name, in the order of their names. What was released is never edited: add another. */
const migrations: Record<string, Migration> = {
  '2026-11-feedback': {
    async up(db) {
      await db.schema
        .createTable('feedback')
        .addColumn('id', 'text', (column) => column.primaryKey().notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('path', 'text', (column) => column.notNull())
        .addColumn('step', 'text')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('text', 'text')
        .execute()
      await db.schema.createIndex('feedback_at').on('feedback').columns(['kind', 'at']).execute()
    },
  },
}

/** Brings a database to today's shape. Closes it and throws what went wrong; done twice it changes nothing. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (!error) return
  await db.destroy()
  throw error
}
