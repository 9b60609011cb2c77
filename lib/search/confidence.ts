import type { Ranked } from './rank'
import type { SearchIndex } from './search-index'
import { CALIBRATION } from './weights'

/** Where one or two in a hundred strangers' questions are still taken for ours (bench/calibration.md). */
const CUT = 0.5

/** Entries of a small index: among twenty times as many something always looks alike. */
const SMALL = 472

/** Features of the answer, in the order of CALIBRATION. */
export function toConfidenceFeatures(index: SearchIndex, best: Ranked, second: Ranked | undefined) {
  const { features, query, score } = best
  const elsewhere = [...query.tags.keys()].some((tag) => index.concepts[tag]?.elsewhere) ? 1 : 0
  const margin = Math.min(0.3, score - (second?.score ?? 0)) / 0.3
  const mass = features.mass / (features.mass + 25)
  const initials = query.reading.kind === 'mixed' || query.reading.kind === 'choseong' ? 1 : 0
  return [
    1,
    features.fit,
    features.fit * mass,
    features.tokens,
    features.tokens * mass,
    features.gram,
    features.cover,
    features.concept,
    features.concept * features.precision,
    query.explained,
    Math.max(0, features.service),
    Math.max(0, -features.service),
    elsewhere,
    margin,
    score,
    mass,
    query.reading.kind === 'typed' ? 1 : 0,
    query.reading.kind === 'roman' ? 1 : 0,
    features.units,
    features.units * features.precision,
    features.strange,
    initials,
    initials * mass,
    Math.min(1, query.tags.size / 5),
    features.unmet,
    features.told,
    features.told * features.units,
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
