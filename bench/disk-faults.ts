import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { createRunner, sendFeedback } from './run-server'

/** What happens when the disk is full, read-only, when the file is gone, broken or locked, and when two servers share a folder. */
const [port = '4252'] = process.argv.slice(2)
const isRoot = process.getuid?.() === 0
const folder = mkdtempSync(path.join(tmpdir(), 'faults-'))
const file = path.join(folder, 'feedback.db')
const run = (...[command = '', ...args]: string[]) => spawnSync(command, args).status === 0
const runner = createRunner(Number(port), { DATA_DIR: folder })
const other = createRunner(Number(port) + 1, { DATA_DIR: folder })

const table: Record<string, string | number>[] = []

async function probe(): Promise<{ write: number; pages: string; search: number; slowest: string }> {
  const sent = sendFeedback(runner.base, crypto.randomUUID())
  const times: number[] = []
  const statuses = new Set<number>()
  for (let count = 0; count < 20; count += 1) {
    const began = performance.now()
    statuses.add((await fetch(`${runner.base}/about`)).status)
    times.push(performance.now() - began)
  }
  const search = (await fetch(`${runner.base}/search?q=CC63`)).status
  return { write: await sent, pages: [...statuses].join(), search, slowest: `${Math.max(...times).toFixed(0)} ms` }
}

async function tell(fault: string, cause: () => void | Promise<void>, heal: () => void): Promise<void> {
  await cause()
  const during = await probe()
  heal()
  const began = performance.now()
  let healed = await sendFeedback(runner.base, crypto.randomUUID())
  // What libsql believes of a disk is forgotten at most once a second.
  while (healed !== 201 && performance.now() - began < 5000)
    healed = await sendFeedback(runner.base, crypto.randomUUID())
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  table.push({ fault, ...during, 'write when healed': `${healed} after ${seconds} s` })
}

if (isRoot) run('mount', '-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder)
if (!(await runner.start())) throw new Error(runner.getOutput())
await sendFeedback(runner.base, crypto.randomUUID())
// The first search reads the index of the code book; that is no fault.
await fetch(`${runner.base}/search?q=CC63`)

if (isRoot) {
  const ballast = path.join(folder, 'ballast')
  await tell(
    'disk full',
    () => void run('dd', 'if=/dev/zero', `of=${ballast}`, 'bs=4k'),
    () => rmSync(ballast),
  )
  await tell(
    'read-only from the start',
    async () => {
      // A disk with files open for writing cannot be made read-only.
      await runner.stop('SIGTERM')
      if (!run('mount', '-o', 'remount,ro', folder)) throw new Error('the disk did not become read-only')
      if (!(await runner.start())) throw new Error(runner.getOutput())
    },
    () => void run('mount', '-o', 'remount,rw', folder),
  )
} else console.log('disk full and read-only need root: a small disk of their own is mounted for them')
const remove = () => {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name))
}
await tell('data deleted', remove, () => undefined)
await tell(
  'not a database',
  () => writeFileSync(file, 'broken '.repeat(3000)),
  () => undefined,
)
await tell(
  'broken inside, at the next start',
  () => {
    const log = new Database(file)
    log.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    log.close()
    const bytes = readFileSync(file)
    truncateSync(file, 0)
    writeFileSync(file, bytes.fill(0xa5, 4096))
  },
  () => undefined,
)
let lock: Database.Database | undefined
await tell(
  'lock held by another program for 30 s',
  async () => {
    lock = new Database(file)
    lock.exec('BEGIN IMMEDIATE')
    await new Promise((resolve) => setTimeout(resolve, 30_000))
  },
  () => lock?.close(),
)
const started = await other.start()
table.push({
  fault: 'second server on the folder',
  write: started ? 'started' : 'refused',
  pages: '',
  search: '',
  slowest: '',
})
console.table(table)
if (!started) console.log(other.getOutput().trim())
console.log(
  `set aside: ${readdirSync(folder)
    .filter((name) => name.includes('.broken-'))
    .join(', ')}`,
)
await Promise.all([runner.stop('SIGTERM'), other.stop('SIGTERM')])
if (isRoot) run('umount', folder)
process.exit(0)
