/** How much each feature counts. Found by search over the development set (bench/search.ts); change them only with a measurement. */
export const WEIGHTS = {
  /** Edits, as a share of the query, at which a wording no longer resembles it. */
  reach: 0.33,
  /** Edits that a damaged word costs when it is found in two words, from a start or from inside. */
  breaks: 0.1,
  breaksInside: 1,
  fit: 0.8,
  /** Taken from the phrase of an error for what it says beside the query: "카드 등록이 안 돼요" alone does not tell of an e-mail address. */
  partPhrase: 0.5,
  gram: 0.11,
  cover: 0.07,
  start: 0.02,
  tokens: 0.72,
  tokenCover: 0.05,
  tokenEdit: 1.8,
  concept: 0.8,
  /** Of a unit: what a meaning, a word without meaning, and the rest of a word with meaning weigh. */
  meant: 7.5,
  plain: 0.4,
  rest: 0.1,
  filler: 0.05,
  implied: 1,
  /** How much an entry is about what it only says aside. */
  aside: 0.4,
  rarer: 0.3,
  rivals: 0.5,
  inner: 0.9,
  unitEdit: 2.2,
  precision: 0.6,
  shared: 0.05,
  /** Given, where no wording comes near the query itself, to what says the same and nothing else. */
  alike: 0.25,
  mostOwn: 30,
  service: 0.12,
  /** What is left of it for another service of the same family: Toss Payments to whoever says Toss. */
  family: 0.5,
  /** Alignment above which a wording is the query itself. */
  clean: 0.9,
  /** Gram weight at which a message found in a paste counts half. */
  pasteMass: 12,
  /** Added to a message found inside a paste: it explains the query better than words picked from everywhere. */
  paste: 0.15,
  /** What is left of it for a name on a statement: a message beside it tells more. */
  pastedName: 0.8,
  /** Taken from a reading that is not as typed. */
  readings: { typed: 0, layout: 0.01, choseong: 0.01, mixed: 0.02, guessed: 0.03, roman: 0.02 },
  /** Taken when both fit: an answer to an error goes before a page about something else. */
  behind: { error: 0, guide: 0, diagnose: 0.01, term: 0.02, receipt: 0.03, code: 0.03 },
  /** Given to the page that asks which service: when the query is its wording, and when the query only holds that; taken from it when a service is named. */
  chooser: 0.05,
  chooserInside: 0.12,
  /** Share of damaged signs up to which a word is worth marking: Fuse.js tries long on what is not there. */
  markReach: 0.25,
  kinds: { message: 1, phrase: 1.0, context: 0.93, code: 0.98, slug: 0.9 },
}

/** Logistic weights of toConfidenceFeatures, fitted by bench/calibrate.ts. */
export const CALIBRATION = [
  -5.35, 1.17, 1.3, -0.63, -0.3, -0.12, -0.52, 1.1, -2.93, 1.57, 0.31, 2.06, 1.81, 1.89, -0.17, 1.44, -0.51, 1.55, 1.71,
  -0.11, 0.58, -2.85, 1.22, 1.6, -0.19, -1.61, -1.13, 1.28, -2.58,
]
