import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { listSearchEntries } from '@/lib/content/search-entries'
import { listCodeEntries } from '@/lib/content/search-entries-codes'
import { parseCatalog } from '@/lib/search/catalog'
import { buildIndex, loadIndex, warmUp } from '@/lib/search/search'
import { compare } from './compare'
import { damage } from './damage'
import { leaveOneOut } from './must-find'
import { measure, printQuality } from './quality'
import { type Asked, readLexicon, readQueries } from './queries'
import { listAsking, widen } from './same-words'

/**
 * Quality by class and CPU beside other libraries. Without files: this site's own pages, their titles damaged in every way.
 * With files (corpus.json queries.jsonl …): that corpus and those queries.
 */
const [corpusFile, ...queryFiles] = process.argv.slice(2)
const site = listSearchEntries().filter(({ kind }) => kind === 'error')
const entries = corpusFile ? parseCatalog(JSON.parse(readFileSync(corpusFile, 'utf8'))) : site
const queries = corpusFile ? readQueries(queryFiles) : damage(entries)

const bench = corpusFile ? entries : listSearchEntries()
const asking = corpusFile ? undefined : listAsking()

const every = (list: Asked[], most: number) => {
  const step = Math.max(1, Math.floor(list.length / most))
  return list.filter((_, at) => at % step === 0)
}

console.log(`${new Date().toISOString().slice(0, 10)} · ${cpus().length} cores · Node ${process.version}`)
const index = loadIndex(buildIndex(bench, readLexicon()))
for (const { q } of queries.slice(0, 100)) measure(index, [{ q, class: 'warm', expect: [] }])
printQuality(measure(index, corpusFile ? queries : widen(bench, queries, asking)))

if (!corpusFile) {
  const folds = leaveOneOut(listSearchEntries(), 4).map((fold) => measure(fold.index, fold.queries).get('mustFind'))
  const sum = (pick: 'count' | 'first' | 'third') => folds.reduce((total, one) => total + (one?.[pick] ?? 0), 0)
  const [first, third] = [sum('first'), sum('third')].map((part) => ((100 * part) / sum('count')).toFixed(1))
  console.log(`mustFind, each asked without itself: ${sum('count')} phrases · hit@1 ${first} · hit@3 ${third}`)
}

const all = [...entries, ...listCodeEntries()]
for (const [size, most] of [
  [472, 160],
  [1000, 80],
  [all.length, 30],
] satisfies [number, number][]) {
  const list = all.slice(0, size)
  const known = new Set(list.map(({ id }) => id))
  const asked = queries.filter(({ expect }) => expect.length > 0 && expect.every((id) => known.has(id)))
  compare(list, widen(list, every(asked, most), asking))
}

// Of a few queries the 95th percentile is one of them: ours alone is quick enough for all.
const whole = loadIndex(buildIndex(all, readLexicon()))
warmUp(whole)
console.log(`\n${all.length} entries · all queries, ours alone`)
printQuality(measure(whole, widen(all, queries, asking)))
