import { listSearchEntries } from '@/lib/content/search-entries'
import { listCodeEntries } from '@/lib/content/search-entries-codes'
import { explainConfidence } from '@/lib/search/explain'
import { buildIndex, loadIndex, type SearchEntry, type SearchIndex, search } from '@/lib/search/search'
import { damage } from './damage'
import { derive } from './derive'
import { leaveOneOut } from './must-find'
import { type Asked, openCatalog, readLexicon, readQueries } from './queries'
import { listAsking, widen } from './same-words'

/** Weight of what the site's own texts are asked beside people's queries: they are more, and not people's. */
const SITE = 0.25
/** Parts of titles that several of so many begin or sound alike with. */
const UNCLEAR = /partial|prefix|choseong|romanised/

/**
 * Fits the logistic weights of CALIBRATION and prints how well they hold: of answers shown at 0.9, how many are right.
 * Beside the corpus the site's own pages and its code book are asked: the same number must mean the same in all of them.
 */
const [corpusFile = '', ...files] = process.argv.slice(2)
const given = readQueries(files)
const derived = given.filter(({ class: kind }, at) => kind === 'paraphrase' && at % 3 === 0).flatMap(derive)
const negatives = given.filter(({ class: kind }) => kind === 'negative')
/** Idle talk in other scripts is no more ours than in Hangul. */
const otherNegatives = negatives.flatMap(derive).map((asked) => ({ ...asked, class: 'negative in another script' }))

type Sample = { values: number[]; right: number; weight: number; kind: string }

function toWeight(kind: string) {
  if (kind === 'negative') return 3
  if (kind.startsWith('negative')) return 0.2
  return kind.startsWith('paraphrase-') ? 0.5 : kind === 'paraphrase' ? 1.5 : 0.6
}

function toSamples(index: SearchIndex, asked: Asked[], share = 1): Sample[] {
  return asked.flatMap(({ q, class: kind, expect }) => {
    const values = explainConfidence(index, q)
    if (!values) return []
    const first = search(index, q, { limit: 1 }).results[0]
    const right = first && expect.includes(first.entry.id) ? 1 : 0
    return [{ values, right, weight: share * toWeight(kind), kind: share === 1 ? kind : `site ${kind}` }]
  })
}

const clear = (asked: Asked[]) => asked.filter(({ class: kind }) => !UNCLEAR.test(kind))
const load = (entries: SearchEntry[]) => loadIndex(buildIndex(entries, readLexicon()))
const pages = listSearchEntries()
const codes = listCodeEntries()
const some = codes.filter((_, at) => at % 12 === 0)
const asking = listAsking()
const errors = pages.filter(({ kind }) => kind === 'error')
const phrases = leaveOneOut(pages, 6).flatMap(({ index, queries }) =>
  toSamples(index, widen(pages, queries, asking), SITE),
)
/** What people say who remember no message; its answers are pages of this site. */
const vague = readQueries(['bench/search-sets/vague.jsonl'])
const VAGUE = 0.5
const samples = [
  ...toSamples(openCatalog(corpusFile), [...given, ...derived, ...otherNegatives]),
  ...phrases,
  ...toSamples(load(pages), [...widen(pages, clear(damage(errors)), asking), ...negatives], SITE),
  ...toSamples(load(pages), vague, VAGUE),
  ...toSamples(load(codes), [...widen(codes, clear(damage(some))), ...negatives], SITE),
]
const size = samples[0]?.values.length ?? 0

function predict(weights: number[], values: number[]) {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)))
}

/** Plain gradient descent with momentum and a little shrinkage: the set is small. */
function fitWeights(list: Sample[]) {
  const weights = Array.from({ length: size }, () => 0)
  const speed = Array.from({ length: size }, () => 0)
  for (let round = 0; round < 4000; round++) {
    const slope = Array.from({ length: size }, () => 0)
    let total = 0
    for (const { values, right, weight } of list) {
      const miss = (predict(weights, values) - right) * weight
      total += weight
      for (let i = 0; i < size; i++) slope[i] = (slope[i] ?? 0) + miss * (values[i] ?? 0)
    }
    for (let i = 0; i < size; i++) {
      const pull = (slope[i] ?? 0) / total + (i === 0 ? 0 : 0.0005 * (weights[i] ?? 0))
      speed[i] = 0.9 * (speed[i] ?? 0) - 0.6 * pull
      weights[i] = (weights[i] ?? 0) + (speed[i] ?? 0)
    }
  }
  return weights
}

/** Every fifth sample left out in turn, so that the table is honest about new queries. */
function crossPredict() {
  return [0, 1, 2, 3, 4].flatMap((fold) => {
    const weights = fitWeights(samples.filter((_, i) => i % 5 !== fold))
    return samples.filter((_, i) => i % 5 === fold).map((sample) => ({ ...sample, p: predict(weights, sample.values) }))
  })
}

const predicted = crossPredict()
console.log('  shown at      n   right')
for (let low = 0; low < 1; low += 0.1) {
  const bin = predicted.filter(({ p }) => p >= low && p < low + 0.1)
  const right = bin.reduce((sum, one) => sum + one.right, 0)
  console.log(
    `${low.toFixed(1)}-${(low + 0.1).toFixed(1)} ${String(bin.length).padStart(9)} ${bin.length ? ((100 * right) / bin.length).toFixed(0) : '-'} %`,
  )
}
for (const cut of [0.3, 0.4, 0.5, 0.6, 0.7]) {
  const share = (test: (kind: string) => boolean, wanted: (one: (typeof predicted)[number]) => boolean) => {
    const list = predicted.filter(({ kind }) => test(kind))
    return ((100 * list.filter(wanted).length) / Math.max(1, list.length)).toFixed(1)
  }
  const sure = (one: { p: number }) => one.p >= cut
  const sureRight = (one: { p: number; right: number }) => one.p >= cut && one.right === 1
  console.log(
    `cut ${cut}: negatives ${share((kind) => kind === 'negative', sure)} · in other scripts ${share((kind) => kind === 'negative in another script', sure)} · of the site ${share((kind) => kind === 'site negative', sure)} · mechanical ${share((kind) => !/negative|paraphrase|mustFind/.test(kind), sureRight)} · paraphrase ${share((kind) => kind === 'paraphrase', sureRight)} · other scripts ${share((kind) => kind.startsWith('paraphrase-'), sureRight)}`,
  )
}
console.log(
  `[${fitWeights(samples)
    .map((weight) => weight.toFixed(2))
    .join(', ')}]`,
)
