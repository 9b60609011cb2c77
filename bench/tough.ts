import { search, warmUp } from '@/lib/search/search'
import { openCatalog } from './queries'
import { random } from './random'

/** Hostile queries: none may throw or take longer than 300 ms. */
const [corpusFile = '', rounds = '5000'] = process.argv.slice(2)
const index = openCatalog(corpusFile)
const titles = index.entries.map(({ title }) => title)
const pick = (list: string[]) => list[random(list.length)] ?? ''
const points = (count: number) => String.fromCharCode(...Array.from({ length: count }, () => random(0x10000)))
const mutate = (text: string) =>
  text.slice(0, random(text.length)) + points(1 + random(3)) + text.slice(random(text.length))
const SOUP = [
  '"',
  "'",
  '<script>',
  '.*',
  '(?<=',
  '[[',
  '\\',
  '%',
  '{{x}}',
  '-- ',
  'OR 1=1',
  '\u0000',
  '\u200b',
  '\ud800',
  '\udc00',
  'ㅋ',
  '가',
  '각',
  'a',
  '1',
  '\n',
]
const makers = [
  () => points(1 + random(60)),
  () => mutate(pick(titles)),
  () => Array.from({ length: 1 + random(40) }, () => pick(SOUP)).join(''),
  () => pick(titles).normalize('NFD'),
  () => Array.from(pick(titles)).join('\u200b'),
  () => Array.from({ length: random(30) }, () => pick(titles)).join(pick([' ', '\n', '"', ''])),
]
const fixed = [
  ['50 KB of one syllable', '가'.repeat(50_000)],
  ['50 KB of one letter', 'a'.repeat(50_000)],
  ['50 KB of bare consonants', 'ㄱ'.repeat(50_000)],
  ['50 KB of mixed jamo', 'ㄱ가ㅏ'.repeat(17_000)],
  ['5,000 words', '결제 오류 '.repeat(2500)],
  ['5,000 Latin words', 'kadeu hando '.repeat(2500)],
  ['deep combining marks', `결${'\u0301'.repeat(20_000)}제`],
  ['5,000 lines', '한도초과\n'.repeat(5000)],
  ['quotes', '"결제" '.repeat(5000)],
  ['codes', 'A001_B '.repeat(5000)],
  ['spaces', ' '.repeat(50_000)],
]
let worst = { ms: 0, name: '' }
function run(name: string, query: string) {
  const before = process.cpuUsage()
  search(index, query)
  const { user, system } = process.cpuUsage(before)
  const ms = (user + system) / 1000
  if (ms > worst.ms) worst = { ms, name }
  return ms
}
warmUp(index)
for (const [name = '', query = ''] of fixed) console.log(name.padEnd(28), run(name, query).toFixed(1), 'ms')
const times: number[] = []
for (let i = 0; i < Number(rounds); i++) {
  const maker = i % makers.length
  times.push(run(`maker ${maker}`, makers[maker]?.() ?? ''))
}
times.sort((a, b) => a - b)
console.log(
  `${rounds} generated: p50 ${times[times.length >> 1]?.toFixed(2)} p99 ${times[Math.floor(times.length * 0.99)]?.toFixed(2)} ms`,
)
console.log(`slowest: ${worst.name} ${worst.ms.toFixed(1)} ms`)
