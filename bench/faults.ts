import { connect } from 'node:net'
import { hostileRequests } from '@/e2e/hostile-requests'
import { sendRaw } from '@/e2e/raw-request'
import { listSearchEntries } from '@/lib/content/search-entries'
import { toPercentile } from './median'
import { random } from './random'
import { serveSite, stop } from './serve'

/**
 * Requests that no browser sends, thousands of random ones (a fifth of them searches), clients that stall: none may get a
 * 5xx or keep another visitor waiting. Random requests as the argument.
 */
const count = Number(process.argv[2] ?? 5000)
const watching = new URL('./loop-delay.mjs', import.meta.url)
const { base, port, child } = await serveSite({ NODE_OPTIONS: `--import=${watching}` })
const faults: string[] = []

const bytes = (length: number) => String.fromCharCode(...Array.from({ length }, () => random(256)))
const marks = [
  '%',
  '%ED%95',
  '%ED%A0%BD',
  '..',
  '//',
  '?q=',
  '&',
  '#',
  '%00',
  '한도',
  ' ',
  '"',
  '<',
  '{',
  '\\',
  'errors/',
  'a'.repeat(500),
]
const soup = () => Array.from({ length: 1 + random(12) }, () => marks[random(marks.length)]).join('')
const header = () =>
  `${['X', 'Accept-Encoding', 'If-None-Match', 'Cookie', 'Content-Length'][random(5)]}: ${bytes(random(40))}\r\n`
const searches = ['/search?q=', '/api/search?q=']
const closing = 'HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'
const titles = listSearchEntries().map(({ title }) => title)
const signs = ['"', '-', '*', '(', ')', ':', '~', '^', '\\', 'OR', '　', '\u200d', '\ud800', '👩‍👩‍👧', 'ㅋ'.repeat(50)]
const anyOf = (list: readonly string[]) => list[random(list.length)] ?? ''
const codePoints = () => String.fromCodePoint(...Array.from({ length: random(60) }, () => random(0x110000)))

/** A title with a piece cut out and something strange in its place. */
function mutate(title: string): string {
  const at = random(title.length)
  return title.slice(0, at) + anyOf(signs) + title.slice(at + random(4))
}

const queries = [
  () => bytes(random(60)),
  codePoints,
  () => mutate(anyOf(titles)),
  () => Array.from({ length: 1 + random(30) }, () => anyOf(signs)).join(' '),
  () => mutate(anyOf(titles)).repeat(1 + random(40)),
]
/** Percent-encoded byte by byte. */
const toQuery = (text: string) => Buffer.from(text).toString('hex').replace(/../g, '%$&')
const makers = [
  () => `${bytes(1 + random(200))}\r\n\r\n`,
  () => `GET /${soup()} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  () => `GET ${searches[random(2)]}${toQuery(queries[random(queries.length)]?.() ?? '')} ${closing}`,
  () => `GET /search?q=${soup()} ${closing}`,
  () => `POST /${soup()} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${header()}\r\n${bytes(random(80))}`,
  () => `GET / HTTP/1.1\r\nHost: a\r\n${header()}${header()}Connection: close\r\n\r\n`,
]

let slowest = { ms: 0, text: '' }

/** Sends one request; a fault is a 5xx or no end. */
async function send(what: string, text: string): Promise<number> {
  const { status, ms } = await sendRaw(port, text, 30_000).catch(() => ({ status: 599, ms: 30_000 }))
  // A head that never ends is cut off after its time: that is the client's, not the server's.
  if (ms > slowest.ms && status !== 408) slowest = { ms, text: text.slice(0, 200) }
  if (status >= 500) faults.push(`${status} ${what}: ${JSON.stringify(text.slice(0, 200))}`)
  return status
}

async function sendKnown(): Promise<void> {
  for (const { what, bytes: text, statuses } of hostileRequests) {
    const status = await send(what, text)
    if (!statuses.includes(status)) faults.push(`${status} instead of ${statuses.join(' or ')}: ${what}`)
  }
}

async function sendRandom(): Promise<Record<number, number>> {
  const seen: Record<number, number> = {}
  const rest = Array.from({ length: count }, () => makers[random(makers.length)]?.() ?? '')
  const take = async () => {
    for (let text = rest.pop(); text !== undefined; text = rest.pop()) {
      const status = await send('random', text)
      seen[status] = (seen[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: 8 }, take))
  return seen
}

/** A client that stops in the middle of its head or body. Tells how the server let go of it. */
function stall(what: string, text: string): Promise<string> {
  const began = performance.now()
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    const end = () =>
      resolve(
        `${what}: ${answer.slice(9, 12) || 'no answer'} after ${Math.round((performance.now() - began) / 1000)} s`,
      )
    socket.on('data', (part) => (answer += part))
    socket.on('error', () => undefined).on('close', end)
    setTimeout(() => socket.destroy(), 60_000).unref()
  })
}

const pipelined = 500
/** Longer than the server waits for a client that does not read. */
const silence = 80_000

/** A client that asks for many files and reads none for a while. Tells whether the server still kept them for it. */
function neverRead(): Promise<string> {
  return new Promise((resolve) => {
    let got = 0
    const ask = 'GET /search/core.json HTTP/1.1\r\nHost: a\r\n\r\n'
    const socket = connect(port, '127.0.0.1', () => socket.write(ask.repeat(pipelined)))
    socket.pause().on('data', (part) => (got += part.toString('latin1').split('HTTP/1.1 200').length - 1))
    const end = () => resolve(got < pipelined ? 'reading: cut' : 'reading: never cut')
    socket.on('error', () => undefined).on('close', end)
    setTimeout(() => socket.resume(), silence)
    setTimeout(() => socket.destroy(), silence + 8000)
  })
}

/** What another visitor feels meanwhile, in milliseconds. */
function watchOthers() {
  const times: number[] = []
  const timer = setInterval(async () => {
    const began = performance.now()
    await (await fetch(`${base}/about`)).arrayBuffer()
    times.push(performance.now() - began)
  }, 20)
  return { times, end: () => clearInterval(timer) }
}

const stalls = [
  ['head', 'GET / HTTP/1.1\r\nHost: a\r\nX: '],
  ['body', 'POST /api/feedback HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'],
].flatMap(([what = '', text = '']) => Array.from({ length: 20 }, () => stall(what, text)))
stalls.push(neverRead())
const others = watchOthers()
await sendKnown()
const seen = await sendRandom()
const ends = await Promise.all(stalls)
others.end()
await stop(child)
console.log(`random requests by status: ${JSON.stringify(seen)}`)
console.log(`slowest of them, eight at a time: ${Math.round(slowest.ms)} ms ${JSON.stringify(slowest.text)}`)
console.log(`stalled clients lost their connection: ${[...new Set(ends)].sort().join('; ')}`)
console.log(
  `another visitor meanwhile: p50 ${toPercentile(others.times, 0.5).toFixed(1)} ms, p99 ${toPercentile(others.times, 0.99).toFixed(1)} ms, n=${others.times.length}`,
)
console.log(faults.length === 0 ? 'no fault' : faults.slice(0, 20).join('\n'))
process.exitCode = faults.length === 0 ? 0 : 1
