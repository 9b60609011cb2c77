import { mkdtempSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { toMedian } from './median'
import { createRunner } from './run-server'

/** Durable feedback a second, and what pages lose meanwhile. DATABASE_URL: PostgreSQL instead of a new folder. */
const [seconds = '3', port = '4251', writers = '64'] = process.argv.slice(2)
const runner = createRunner(Number(port), { DATA_DIR: mkdtempSync(path.join(tmpdir(), 'load-')) })
const rounds = 5
const agent = new Agent({ keepAlive: true, maxSockets: 256 })

function ask(method: string, address: string, body?: string): Promise<number> {
  return new Promise((resolve) => {
    const headers = body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {}
    const sent = request(`${runner.base}${address}`, { method, agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', () => resolve(0)).end(body)
  })
}

const write = () =>
  ask(
    'POST',
    '/api/feedback',
    JSON.stringify({ id: crypto.randomUUID(), path: '/', kind: 'wording', text: '결제 승인 대기중' }),
  )
const read = () => ask('GET', '/about')

/** Calls a second with so many callers at once, and how long the slowest hundredth took. `pause`: what a caller waits between two calls, in milliseconds. */
async function measure(call: () => Promise<number>, callers: number, good: number, pause = 0) {
  const times: number[] = []
  let bad = 0
  const end = performance.now() + Number(seconds) * 1000
  const run = async () => {
    while (performance.now() < end) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
      const began = performance.now()
      if ((await call()) === good) times.push(performance.now() - began)
      else bad += 1
    }
  }
  await Promise.all(Array.from({ length: callers }, run))
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  return { perSecond: Math.round(times.length / Number(seconds)), p50: at(0.5), p99: at(0.99), bad }
}

if (!(await runner.start())) throw new Error(runner.getOutput())
await measure(read, 8, 200)
console.log('writes alone', await measure(write, Number(writers), 201))
// About 350 a second, 1,000 and as many as there can be, in turns with pages alone: the machine has moods.
for (const pause of [Number(writers) * 2.8, Number(writers), 0]) {
  const alone: number[] = []
  const beside: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    alone.push((await measure(read, 8, 200)).perSecond)
    const [pages, writes] = await Promise.all([measure(read, 8, 200), measure(write, Number(writers), 201, pause)])
    beside.push(pages.perSecond)
    console.log('pages', pages, 'writes', writes)
  }
  const kept = toMedian(beside) / toMedian(alone)
  console.log(`pages a second: ${toMedian(alone)} alone, ${toMedian(beside)} beside, kept ${kept.toFixed(2)}`)
}
await runner.stop('SIGTERM')
process.exit(0)
