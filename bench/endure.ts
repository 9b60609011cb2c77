import { readdirSync, readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { listPages } from '@/lib/content/pages'
import { listSearchEntries } from '@/lib/content/search-entries'
import { serveSite, stop } from './serve'

/**
 * Minutes of mixed visitors (first argument), so many requests a second (second argument), with the memory and the open
 * files of the server; then SIGTERM while 64 clients ask. Linux.
 */
const minutes = Number(process.argv[2] ?? 30)
const rate = Number(process.argv[3] ?? 200)
const pages = listPages().map(({ path }) => path)
const searches = listSearchEntries().map(({ title }) => `/search?q=${encodeURIComponent(title)}`)
const mixed = pages.flatMap((path, at) => [
  path,
  searches[at % searches.length] ?? '/',
  `${path}/none`,
  path,
  '/search/core.json',
])

function readProcess(pid: number) {
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return { mb: Math.round(Number(resident) / 1024), files: readdirSync(`/proc/${pid}/fd`).length }
}

type Ends = { whole: number; broken: number; refused: number; status5xx: number }

/** One request; tells how it ended. */
function ask(agent: Agent, url: string, ends: Ends): Promise<void> {
  return new Promise((resolve) => {
    const end = (how: keyof Ends) => {
      ends[how] += 1
      resolve()
    }
    get(url, { agent }, (response) => {
      response.on('error', () => undefined).on('close', () => end(response.complete ? 'whole' : 'broken'))
      if ((response.statusCode ?? 0) >= 500) ends.status5xx += 1
      response.resume()
    }).on('error', () => end('refused'))
  })
}

/** Asks for all kinds of addresses at an even pace. */
async function walk(base: string, seconds: number): Promise<Ends> {
  const ends: Ends = { whole: 0, broken: 0, refused: 0, status5xx: 0 }
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const began = performance.now()
  const asked: Promise<void>[] = []
  for (let at = 0; at < seconds * rate; at += 1) {
    const early = began + (at / rate) * 1000 - performance.now()
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
    asked[at % 1000] = ask(agent, base + (mixed[at % mixed.length] ?? '/'), ends)
  }
  await Promise.all(asked)
  agent.destroy()
  return ends
}

async function soak(base: string, pid: number): Promise<void> {
  // What a server keeps once it is warm is no growth.
  await walk(base, 120)
  const before = readProcess(pid)
  const seen = [before]
  const timer = setInterval(() => seen.push(readProcess(pid)), 5000)
  const ends = await walk(base, Math.round(minutes * 60))
  clearInterval(timer)
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const after = readProcess(pid)
  const most = Math.max(...seen.map(({ mb }) => mb))
  console.log(`${minutes} min at ${rate} requests/s: ${JSON.stringify(ends)}`)
  console.log(`memory ${before.mb} → ${after.mb} MB (most ${most}), open files ${before.files} → ${after.files}`)
}

async function stopUnderLoad(): Promise<void> {
  const { base, child } = await serveSite()
  const ends: Ends = { whole: 0, broken: 0, refused: 0, status5xx: 0 }
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  let stopping = false
  const visit = async (at: number) => {
    while (!stopping) await ask(agent, base + (mixed[at++ % mixed.length] ?? '/'), ends)
  }
  const visitors = Array.from({ length: 64 }, (_, at) => visit(at * 7))
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const began = performance.now()
  const code = await stop(child)
  const took = Math.round(performance.now() - began)
  stopping = true
  await Promise.all(visitors)
  console.log(
    `SIGTERM under load: ${JSON.stringify(ends)}, exit ${code} in ${took} ms (refused: asked after the door was closed)`,
  )
}

const { base, child } = await serveSite()
await soak(base, child.pid ?? 0)
await stop(child)
await stopUnderLoad()
