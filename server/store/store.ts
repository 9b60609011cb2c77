import { mkdirSync } from 'node:fs'
import type { FeedbackKind } from '@/lib/feedback'
import { createConnection } from './connection'
import { createFolderLock, FolderLocked } from './folder-lock'
import { createGroupCommit } from './group-commit'
import { createPostgresOpener } from './postgres'
import { eraseFeedback, forgetOld, insertFeedback, listAfter, listTexts, type Period, tallyFeedback } from './queries'
import type { FeedbackRow } from './schema'
import { createSqliteOpener } from './sqlite'

/** Where the store stands, and whom to tell when something is wrong with it. */
export type StorePlace = {
  dataDir: string
  databaseUrl?: string
  /** Works beside a running server: takes no lock. */
  beside?: boolean
  warn: (sentence: string) => void
}

/**
 * What visitors told. Opened when first needed, so the site starts and serves without it.
 * Every method but claim throws StoreUnavailable.
 * @example const store = createStore({ dataDir: 'data', warn: console.warn }); await store.add(row) // true: new
 */
export function createStore({ dataDir, databaseUrl, beside, warn }: StorePlace) {
  const lock = beside
    ? { hold: () => void mkdirSync(dataDir, { recursive: true }), release: () => undefined }
    : createFolderLock(dataDir)
  const onSetAside = (file: string) => warn(`읽을 수 없는 의견 파일을 ${file}로 옮기고 새로 시작했어요.`)
  const onLost = (error: Error) => warn(`PostgreSQL 연결이 끊겼어요. (${error.message})`)
  const connection = createConnection(
    databaseUrl ? createPostgresOpener(databaseUrl, onLost) : createSqliteOpener({ folder: dataDir, lock, onSetAside }),
  )
  let well = true
  const watch = async <T>(work: Promise<T>): Promise<T> => {
    try {
      const result = await work
      well = true
      return result
    } catch (error) {
      well = false
      throw error
    }
  }
  const use: typeof connection.use = (work) => watch(connection.use(work))
  const add = createGroupCommit((rows: FeedbackRow[]) => use((db) => insertFeedback(db, rows)))
  const claim = () => {
    if (databaseUrl) return
    try {
      lock.hold()
    } catch (error) {
      if (error instanceof FolderLocked) throw error
      well = false
      warn(`${dataDir} 폴더에 쓸 수 없어서 의견을 받지 못해요. 글과 찾기는 그대로예요. (${error})`)
    }
  }
  return {
    /** Throws a sentence for the operator when another process works in the data folder. */
    claim,
    /** Answers after the commit is durable: true when it is new, false when its id was there already. */
    add,
    addAll: (rows: FeedbackRow[]) => use((db) => insertFeedback(db, rows)),
    listAfter: (id: string, most: number) => use((db) => listAfter(db, id, most)),
    tally: (period: Period) => use((db) => tallyFeedback(db, period)),
    listTexts: (kinds: FeedbackKind[], period: Period, most: number) => use((db) => listTexts(db, kinds, period, most)),
    erase: (id: string) => use((db) => eraseFeedback(db, id)),
    forgetOld: (now: number) => use((db) => forgetOld(db, now)),
    /** Resolves when the store answers. */
    check: () => use((db) => db.selectFrom('feedback').select('id').limit(1).execute()),
    /** False after a fault, until something works again. */
    isWell: () => well,
    async close() {
      await connection.close()
      lock.release()
    },
  }
}

export type Store = ReturnType<typeof createStore>
