import { readFileSync } from 'node:fs'
import { listSearchEntries } from '@/lib/content/search-entries'
import { parseCatalog } from '@/lib/search/catalog'
import { buildIndex, loadIndex, search } from '@/lib/search/search'
import { WEIGHTS } from '@/lib/search/weights'
import { damage } from './damage'
import { derive } from './derive'
import { measure, toMacro } from './quality'
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
type Change = { weights?: () => void; lexicon?: (lexicon: ReturnType<typeof readLexicon>) => void }

const CHANGES: Record<string, Change> = {
  everything: {},
  'without another keyboard': {
    weights: () => {
      WEIGHTS.readings.layout = OFF
    },
  },
  'without initials': { weights: () => void Object.assign(WEIGHTS.readings, { choseong: OFF, mixed: OFF }) },
  'without romanised': {
    weights: () => {
      WEIGHTS.readings.roman = OFF
    },
  },
  'without meanings': {
    lexicon: (lexicon) => {
      lexicon.concepts = []
    },
  },
  'without endings': {
    lexicon: (lexicon) => {
      lexicon.words.endings = []
    },
  },
  'without alignment': {
    weights: () => {
      WEIGHTS.fit = 0
    },
  },
  'without free word order': {
    weights: () => {
      WEIGHTS.tokens = 0
    },
  },
  'without pastes': {
    weights: () => {
      WEIGHTS.paste = -OFF
    },
  },
  'without services': {
    weights: () => {
      WEIGHTS.service = 0
    },
  },
  'without Fuse.js marks': {
    weights: () => {
      WEIGHTS.markReach = -1
    },
  },
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

const usual = structuredClone(WEIGHTS)
console.log('                          macro  own words  other scripts  misspelt words marked')
for (const [name, { weights, lexicon: change }] of Object.entries(CHANGES)) {
  Object.assign(WEIGHTS, structuredClone(usual))
  const lexicon = readLexicon()
  weights?.()
  change?.(lexicon)
  const index = loadIndex(buildIndex(entries, lexicon))
  const tallies = measure(index, queries)
  const share = (wanted: RegExp) => {
    const list = [...tallies].filter(([kind]) => wanted.test(kind)).map(([, { first, count }]) => (100 * first) / count)
    return (list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)).toFixed(1)
  }
  const macro = toMacro(tallies, ({ first }) => first).toFixed(1)
  console.log(
    `${name.padEnd(24)} ${macro.padStart(6)} ${share(/^paraphrase$/).padStart(10)} ${share(/^paraphrase-/).padStart(14)} ${countMarked(index).toFixed(0).padStart(12)} %`,
  )
}
