import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { parseCatalog } from '@/lib/search/catalog'
import { buildIndex, loadIndex, search, warmUp } from '@/lib/search/search'
import { readLexicon } from './queries'

/** Size of the index file, CPU to make it ready, heap that it holds. Run with node --expose-gc for the heap. */
const [file = ''] = process.argv.slice(2)
const serialized = buildIndex(parseCatalog(JSON.parse(readFileSync(file, 'utf8'))), readLexicon())
const { start, rest } = serialized
const json = JSON.stringify(serialized)
const zipped = (value: unknown) => (gzipSync(JSON.stringify(value), { level: 9 }).length / 1024).toFixed(1)
console.log(
  `${start.columns.system.length} entries · ${zipped(serialized)} KB gz: start ${zipped(start)}, rest ${zipped(rest)}, of it ${zipped(rest.lexicon)} for all indexes`,
)

function cpu(use: () => void) {
  const before = process.cpuUsage()
  use()
  const { user, system } = process.cpuUsage(before)
  return ((user + system) / 1000).toFixed(1)
}

/** With what a first query asks for. */
function load() {
  const index = loadIndex(JSON.parse(json))
  index.space.strokes()
  return index
}

globalThis.gc?.()
const before = process.memoryUsage()
let index = loadIndex(serialized)
const first = cpu(() => {
  index = load()
})
const again = Array.from({ length: 5 }, () => cpu(() => void load()))
console.log(`ready: ${first} ms CPU the first time, then ${again.join(' ')}`)
console.log(`other alphabets: ${cpu(() => warmUp(index))} ms CPU`)
search(index, '결제 한도')
globalThis.gc?.()
const after = process.memoryUsage()
console.log(
  `heap ${((after.heapUsed - before.heapUsed) / 1e6).toFixed(1)} MB + buffers ${((after.arrayBuffers - before.arrayBuffers) / 1e6).toFixed(1)} MB (text of the file itself: ${(json.length / 1e6).toFixed(1)} MB)`,
)
