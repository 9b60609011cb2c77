import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { createRunner, sendFeedback } from './run-server'

/** kill -9 at random moments under write load: everything acknowledged must be found, once. */
const [rounds = '200', port = '4250', writers = '16'] = process.argv.slice(2)
const folder = mkdtempSync(path.join(tmpdir(), 'durability-'))
const runner = createRunner(Number(port), { DATA_DIR: folder })
const acknowledged = new Set<string>()
let refused = 0

async function write(isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const id = crypto.randomUUID()
    const status = await sendFeedback(runner.base, id)
    if (status === 201) acknowledged.add(id)
    else if (status !== 0) refused += 1
  }
}

async function runRound(): Promise<void> {
  if (!(await runner.start())) throw new Error(`the server did not start again: ${runner.getOutput()}`)
  let over = false
  const writing = Array.from({ length: Number(writers) }, () => write(() => over))
  await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 700))
  await runner.stop('SIGKILL')
  over = true
  await Promise.all(writing)
}

for (let round = 1; round <= Number(rounds); round += 1) {
  await runRound()
  if (round % 20 === 0) console.log(`${round} kills, ${acknowledged.size} acknowledged`)
}
const database = new Database(path.join(folder, 'feedback.db'))
const rows = database.prepare('select id from feedback').raw().all().flat().map(String)
const found = new Set(rows)
const missing = [...acknowledged].filter((id) => !found.has(id))
console.log(`kill -9: ${rounds} · acknowledged ${acknowledged.size} · found ${acknowledged.size - missing.length}`)
console.log(`rows ${rows.length} · duplicates ${rows.length - found.size} · answered otherwise ${refused}`)
console.log(`integrity: ${JSON.stringify(database.prepare('PRAGMA integrity_check').raw().all())}`)
process.exitCode = missing.length === 0 && rows.length === found.size ? 0 : 1
