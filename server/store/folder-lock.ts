import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { getFaultCode } from './store-fault'

/** Another process works in the folder. */
export class FolderLocked extends Error {}

function getInode(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino
}

/**
 * Keeps a data folder to one process. The lock is the system's own, on a file that SQLite holds open:
 * it ends with the process, also after a kill -9, so nothing is ever left behind to be cleaned up.
 * @example const lock = createFolderLock('data'); lock.hold()
 */
export function createFolderLock(folder: string) {
  const file = path.join(folder, 'lock.db')
  let held: { database: Database.Database; inode: number | undefined } | undefined
  const release = () => {
    held?.database.close()
    held = undefined
  }
  return {
    release,
    /** Throws FolderLocked when another process is there, the system's fault when the folder cannot be written. */
    hold() {
      if (held && held.inode === getInode(file)) return
      release()
      mkdirSync(folder, { recursive: true })
      const database = new Database(file, { timeout: 0 })
      try {
        database.exec('BEGIN EXCLUSIVE')
      } catch (cause) {
        database.close()
        if (getFaultCode(cause) !== 'SQLITE_BUSY') throw cause
        throw new FolderLocked(
          `${folder} 폴더를 다른 서버가 쓰고 있어요. 그 서버를 먼저 멈추거나 DATA_DIR로 다른 폴더를 정해 주세요.`,
          { cause },
        )
      }
      held = { database, inode: getInode(file) }
    },
  }
}

export type FolderLock = ReturnType<typeof createFolderLock>
