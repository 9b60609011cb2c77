import { readFileSync } from 'node:fs'
import { listSearchEntries } from '@/lib/content/search-entries'
import { parseCatalog } from '@/lib/search/catalog'
import { buildIndex, loadIndex, search } from '@/lib/search/search'
import { WEIGHTS } from '@/lib/search/weights'
import { damage } from './damage'
import { derive } from './derive'
import { measure, type Tally, toMacro } from './quality'
import { type Asked, readLexicon, readQueries } from './queries'

/** What each technique is worth: everything once, then everything but one. Files as for bench/search.ts. */
const [corpusFile, ...files] = process.argv.slice(2)
const entries = corpusFile ? parseCatalog(JSON.parse(readFileSync(corpusFile, 'utf8'))) : listSearchEntries()
const given = corpusFile ? readQueries(files) : damage(entries)
const queries = [
  ...given,
  ...given.filter(({ class: kind }, at) => kind === 'paraphrase' && at % 3 === 0).flatMap((one, at) => derive(one, at)),
]

/** So much taken from a reading or a part that it never wins. */
const OFF = 9
type Change = (weights: typeof WEIGHTS, lexicon: ReturnType<typeof readLexicon>) => void

const CHANGES: Record<string, Change> = {
  everything: () => {},
  'without another keyboard': ({ readings }) => Object.assign(readings, { layout: OFF }),
  'without initials': ({ readings }) => Object.assign(readings, { choseong: OFF, mixed: OFF, guessed: OFF }),
  'without guessed initials': ({ readings }) => Object.assign(readings, { guessed: OFF }),
  'without romanised': ({ readings }) => Object.assign(readings, { roman: OFF }),
  'without meanings': (_, lexicon) => Object.assign(lexicon, { concepts: [] }),
  'without endings': (_, { words }) => Object.assign(words, { endings: [] }),
  'without fillers': (_, { words }) => Object.assign(words, { fillers: [] }),
  'without laughter': (_, { words }) => Object.assign(words, { laughter: [], mash: [], greetings: [] }),
  'without alignment': (weights) => Object.assign(weights, { fit: 0 }),
  'without free word order': (weights) => Object.assign(weights, { tokens: 0 }),
  'without word breaks': (weights) => Object.assign(weights, { breaks: 0, breaksInside: 0 }),
  'without pastes': (weights) => Object.assign(weights, { paste: -OFF }),
  'without services': (weights) => Object.assign(weights, { service: 0 }),
  'without advice aside': (weights) => Object.assign(weights, { aside: 1 }),
  'without rarer meanings': (weights) => Object.assign(weights, { rarer: 0 }),
  'without rival meanings': (weights) => Object.assign(weights, { rivals: 0 }),
  'without saying the same': (weights) => Object.assign(weights, { alike: 0 }),
  'without longer meanings': (weights) => Object.assign(weights, { inner: 1 }),
  'without Fuse.js marks': (weights) => Object.assign(weights, { markReach: -1 }),
}

const isDamaged = ({ class: kind }: Asked) => /typo|mixed/.test(kind)

/** Of misspelt queries whose first result is right: how many have something marked in it. */
function countMarked(index: ReturnType<typeof loadIndex>) {
  const right = queries.filter(isDamaged).flatMap(({ q, expect }) => {
    const [first] = search(index, q, { limit: 1 }).results
    return first && expect.includes(first.entry.id) ? [first.spans.length > 0] : []
  })
  return (100 * right.filter(Boolean).length) / Math.max(1, right.length)
}

function toSure(tally: Tally | undefined) {
  return tally ? ((100 * tally.sure) / tally.count).toFixed(1) : '-'
}

const usual = structuredClone(WEIGHTS)
console.log(
  `${queries.length} queries\n                          macro  own words  other scripts  strangers sure  misspelt words marked`,
)
for (const [name, change] of Object.entries(CHANGES)) {
  Object.assign(WEIGHTS, structuredClone(usual))
  const lexicon = readLexicon()
  change(WEIGHTS, lexicon)
  const index = loadIndex(buildIndex(entries, lexicon))
  const tallies = measure(index, queries)
  const share = (wanted: RegExp) => {
    const list = [...tallies].filter(([kind]) => wanted.test(kind)).map(([, { first, count }]) => (100 * first) / count)
    return list.length > 0 ? (list.reduce((sum, one) => sum + one, 0) / list.length).toFixed(1) : '-'
  }
  const macro = toMacro(tallies, ({ first }) => first).toFixed(1)
  console.log(
    `${name.padEnd(24)} ${macro.padStart(6)} ${share(/^paraphrase$/).padStart(10)} ${share(/^paraphrase-/).padStart(14)} ${toSure(tallies.get('negative')).padStart(14)} ${countMarked(index).toFixed(0).padStart(12)} %`,
  )
}
