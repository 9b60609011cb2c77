import { toManner } from './manner'
import type { Ranked } from './rank'
import { isHalf } from './readings'
import type { SearchIndex } from './search-index'
import { CALIBRATION } from './weights'

/** Where one or two in a hundred strangers' questions are still taken for ours (bench/calibration.md). */
const CUT = 0.5

/** Entries of a small index: among twenty times as many something always looks alike. */
const SMALL = 472
/** A lead beyond which nothing is surer, and signs of a long query. */
const FULL_LEAD = 0.3
const LONG = 40
/** Share of their meanings, services aside, from which two entries are about the same. */
const ALIKE = 0.6

function isAlike(index: SearchIndex, one: number, other: number) {
  const listOwn = (entry: number) => [...index.tagsOf(entry).keys()].filter((tag) => !index.concepts[tag]?.service)
  const [a, b] = [new Set(listOwn(one)), listOwn(other)]
  const same = b.filter((tag) => a.has(tag)).length
  return same / Math.max(1, a.size + b.length - same) >= ALIKE
}

/** How far the next answer that means something else lies behind. */
function toLead(index: SearchIndex, best: Ranked, others: Ranked[]) {
  const next = others.find(({ entry }) => !isAlike(index, best.entry, entry))
  return Math.min(FULL_LEAD, best.score - (next?.score ?? 0)) / FULL_LEAD
}

const toMass = ({ features: { mass } }: Ranked) => mass / (mass + 25)

/** What the words of a query tell, whatever was found. */
function toAskedFeatures(index: SearchIndex, best: Ranked) {
  const { query } = best
  const mass = toMass(best)
  const initials = isHalf(query.reading) || query.reading.kind === 'choseong' ? 1 : 0
  const guessed = query.reading.kind === 'guessed' ? 1 : 0
  return [
    1,
    mass,
    initials * mass,
    guessed,
    guessed * mass,
    query.reading.kind === 'typed' || query.reading.kind === 'layout' ? 1 : 0,
    query.explained,
    Math.min(1, query.tags.size / 5),
    [...query.tags.keys()].some((tag) => index.concepts[tag]?.elsewhere) ? 1 : 0,
    Math.min(1, query.codes.length / LONG),
    query.tokens.filter(({ filler }) => !filler).length <= 1 ? 1 : 0,
  ]
}

/** How well the answer fits them. */
function toFitFeatures(best: Ranked) {
  const { fit, tokens, cover, concept, precision, alike, service, units, strange, told } = best.features
  const mass = toMass(best)
  return [
    fit,
    fit * mass,
    fit * (1 - strange),
    tokens * mass,
    cover,
    concept,
    concept * precision,
    (1 - fit) * alike,
    Math.max(0, -service),
    units,
    strange,
    told,
    told * units,
  ]
}

/** Features of the answer, in the order of CALIBRATION. */
export function toConfidenceFeatures(index: SearchIndex, best: Ranked, others: Ranked[]) {
  const { asks, tells } = toManner(index.words, best.query)
  const kind = index.entries[best.entry]?.kind
  const fault = kind === 'error' || kind === 'code'
  const loose = 1 - best.features.fit
  return [
    ...toAskedFeatures(index, best),
    ...toFitFeatures(best),
    fault ? 1 : 0,
    fault && asks && !tells ? 1 : 0,
    tells ? 0 : loose,
    loose * toLead(index, best, others),
    Math.max(0, Math.min(1, Math.log(index.entries.length / SMALL) / 3)),
  ]
}

/** Chance that the first answer is right, fitted by bench/calibrate.ts: of answers at 0.9, nine in ten are. */
export function toConfidence(values: number[]) {
  let sum = 0
  values.forEach((value, i) => {
    sum += value * (CALIBRATION[i] ?? 0)
  })
  return 1 / (1 + Math.exp(-sum))
}

export function isConfident(confidence: number) {
  return confidence >= CUT
}
