import { renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import Database from 'libsql'
import { collectGarbage } from './collect-garbage'
import type { Connection } from './connection'
import type { FolderLock } from './folder-lock'
import { migrate } from './migrations'
import type { Schema } from './schema'
import { isBroken, isReadOnly } from './store-fault'

/** The database and what stands beside it while it is open. */
const parts = ['', '-wal', '-shm']

/** Name of the database below the data folder. */
export const databaseName = 'feedback.db'

const getInode = (file: string) => statSync(file, { throwIfNoEntry: false })?.ino

/** Changes when the file, or the log that holds its newest rows, is another one than before. */
function getIdentity(file: string): string {
  return `${getInode(file)} ${getInode(`${file}-wal`)}`
}

/**
 * Renames a database that cannot be read; it is never deleted, somebody may still save something from it.
 * @example setAside('data/feedback.db', new Date()) // "data/feedback.db.broken-20261122T093000Z"
 */
export function setAside(file: string, now: Date): string {
  const ending = `.broken-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`
  for (const part of parts) if (getInode(file + part) !== undefined) renameSync(file + part, `${file}${ending}${part}`)
  return file + ending
}

function openDatabase(file: string, checked: boolean): Database.Database {
  // A timeout of SQLite's own would stop every page meanwhile: this thread serves them too.
  const database = new Database(file, { timeout: 0 })
  try {
    database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL')
    const [verdict] = checked ? [] : database.prepare('PRAGMA quick_check(1)').all()
    if (verdict && !JSON.stringify(verdict).includes('"ok"'))
      throw Object.assign(new Error('quick_check failed'), { code: 'SQLITE_CORRUPT' })
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

type Parts = { folder: string; lock: Pick<FolderLock, 'hold'>; onSetAside: (file: string) => void }

/**
 * Opens the SQLite file of a data folder; one that could not be read is set aside the next time and a new one begun.
 * @example createConnection(createSqliteOpener({ folder: 'data', lock, onSetAside: console.warn }))
 */
export function createSqliteOpener({ folder, lock, onSetAside }: Parts): () => Promise<Connection> {
  const file = path.join(folder, databaseName)
  // Read through and migrated once; opening again after a fault must be quick.
  let known: number | undefined
  let doubted = false
  let haunted = false
  const onFault = (error: unknown) => {
    doubted ||= isBroken(error)
    haunted ||= isReadOnly(error)
  }
  const open = async (): Promise<Connection> => {
    const checked = known !== undefined && known === getInode(file)
    const database = openDatabase(file, checked)
    const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) })
    if (!checked) await migrate(db)
    known = getInode(file)
    const identity = getIdentity(file)
    return { db, onFault, isStale: () => identity !== getIdentity(file) }
  }
  return async () => {
    if (haunted) haunted = !(await collectGarbage())
    lock.hold()
    if (doubted && getInode(file) !== undefined) onSetAside(setAside(file, new Date()))
    doubted = false
    return open().catch((error: unknown) => {
      onFault(error)
      throw error
    })
  }
}
