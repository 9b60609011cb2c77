import { listSearchEntries } from '@/lib/content/search-entries'
import { listCodeEntries } from '@/lib/content/search-entries-codes'
import { buildIndex, loadIndex, search, warmUp } from '@/lib/search/search'
import { createMakers } from './hostile'
import { toPercentile } from './median'
import { openCatalog, readLexicon } from './queries'

/**
 * Hostile queries: none may throw, take longer than 300 ms, or take more than its share longer when it is twice as long.
 * [how many] [seed] [corpus.json]: other seeds make other queries, so that a long run can be cut in parts;
 * without a corpus all pages of the site and its whole code book are one index.
 */
const [rounds = '5000', seed = '7', corpusFile] = process.argv.slice(2)
const LONGEST = 300
const index = corpusFile
  ? openCatalog(corpusFile)
  : loadIndex(buildIndex([...listSearchEntries(), ...listCodeEntries()], readLexicon()))
const makers = createMakers(
  index.entries.map(({ title }) => title),
  Number(seed),
)
let failed = 0

function run(name: string, query: string) {
  const before = process.cpuUsage()
  try {
    search(index, query)
  } catch (error) {
    failed++
    console.log(name, 'threw', error, JSON.stringify(query.slice(0, 200)))
  }
  const { user, system } = process.cpuUsage(before)
  const ms = (user + system) / 1000
  if (ms > LONGEST) console.log(name, `took ${ms.toFixed(0)} ms`, JSON.stringify(query.slice(0, 200)))
  return ms
}

/** One kind of text, ever twice as long, up to all that is searched. */
const GROWING: Record<string, string> = {
  syllables: '결제 오류가 떠요 ',
  'one syllable': '가',
  'bare consonants': 'ㅎㄷㅊㄱ',
  'mixed jamo': '한ㄷ초ㄱ ',
  'Latin words': 'kadeu hando ',
  lines: '한도초과\n',
  codes: 'A001_B ',
  marks: '결\u0301\u0308',
}

function measureGrowth(text: string) {
  return [250, 500, 1000, 2000].map((length) => {
    const query = text.repeat(Math.ceil(length / text.length)).slice(0, length)
    return toPercentile(
      Array.from({ length: 9 }, () => run('growing', query)),
      0.5,
    )
  })
}

warmUp(index)
for (const [name, text] of Object.entries(GROWING)) {
  measureGrowth(text)
  const row = measureGrowth(text).map((ms) => ms.toFixed(1).padStart(6))
  console.log(name.padEnd(22), row.join(' '), 'ms at 250, 500, 1000, 2000 characters')
}
const times = new Map(makers.map(({ name }) => [name, [0].slice(1)]))
for (let i = 0; i < Number(rounds); i++) {
  const maker = makers[i % makers.length]
  if (maker) times.get(maker.name)?.push(run(maker.name, maker.make()))
}
for (const [name, list] of times) {
  const [middle, high, most] = [0.5, 0.99, 0.99999].map((share) => toPercentile(list, share).toFixed(1).padStart(6))
  console.log(name.padEnd(22), `n ${list.length}  p50 ${middle}  p99 ${high}  most ${most} ms`)
}
const slow = [...times.values()].flat().filter((ms) => ms > LONGEST).length
console.log(`${rounds} generated, seed ${seed}: ${failed} threw, ${slow} took longer than ${LONGEST} ms`)
process.exitCode = failed + slow > 0 ? 1 : 0
