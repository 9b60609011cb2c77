import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { FeedbackRow } from './schema'
import { createStore, type StorePlace } from './store'

const url = process.env.TEST_DATABASE_URL

/** A new, empty folder for data. */
export function createFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'store-'))
}

async function createDatabase(shared: string): Promise<string> {
  const client = new pg.Client(shared)
  await client.connect()
  const name = `test_${Date.now()}_${Math.floor(Math.random() * 1e6)}`
  await client.query(`create database ${name}`)
  await client.end()
  return shared.replace('/postgres?', `/${name}?`)
}

type Example = { name: string; open: (place?: Partial<StorePlace>) => Promise<ReturnType<typeof createStore>> }

const quiet = { warn: () => undefined }

/** The databases at hand, each opened empty: PostgreSQL where scripts/test.ts has started one. */
export const examples: Example[] = [
  { name: 'SQLite', open: async (place) => createStore({ dataDir: createFolder(), ...quiet, ...place }) },
  ...(url
    ? [
        {
          name: 'PostgreSQL',
          open: async (place: Partial<StorePlace> = {}) =>
            createStore({ dataDir: '', databaseUrl: await createDatabase(url), ...quiet, ...place }),
        },
      ]
    : []),
]

/** A feedback, with what matters for a test. */
export function toRow(some: Partial<FeedbackRow> = {}): FeedbackRow {
  return { id: crypto.randomUUID(), at: 1000, path: '/', step: null, kind: 'solved', reason: null, text: null, ...some }
}
