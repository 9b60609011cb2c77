/** What search knows and says. Built from content at build time, read on device, server and command line. */
export type Kind = 'error' | 'guide' | 'diagnose' | 'receipt' | 'code' | 'term'
export type Audience = 'shopper' | 'merchant'
export type Facts = { fixer?: string; retry?: string; money?: string }

/** One findable thing. */
export type SearchEntry = {
  id: string
  path: string
  kind: Kind
  system: string
  systemName: string
  systemAliases: string[]
  situation: string
  /** What the result row shows: message or title. */
  title: string
  /** All wordings, first = title for errors. */
  messages: string[]
  codes: string[]
  /** Author-written shopper phrases (mustFind), causes. */
  phrases: string[]
  facts?: Facts
  steps?: number
  meaning?: string
  /** What happened in the words of the page: looked for like a phrase. */
  gist?: string
  audience?: Audience
}

/** An entry as the index keeps it: enough to draw a result row. */
export type StoredEntry = Omit<SearchEntry, 'systemAliases' | 'gist'>

/** A group of wordings that mean the same, written by authors in content/concepts.yaml. */
export type Concept = {
  tag: string
  /** Wordings; words separated by spaces must follow each other closely: "돈 없" finds "돈이 하나도 없대요". */
  says: string[]
  /** Tags that follow from this one: iCloud → apple. */
  also?: string[]
  /** A service or provider: another service in the query contradicts it. */
  service?: boolean
  /** A matter that is none of ours (delivery, weather): lowers the confidence. */
  elsewhere?: boolean
}

/** Words that carry nothing, from content/words.yaml. */
export type Words = Record<'laughter' | 'mash' | 'greetings' | 'endings' | 'fillers' | 'asks' | 'tells', string[]>
export type Lexicon = { concepts: Concept[]; words: Words }

export type ReadingKind = 'layout' | 'choseong' | 'roman' | 'typo' | 'concept' | 'code'
export type Reading = { kind: ReadingKind; text: string }

export type SearchResult = {
  entry: StoredEntry
  score: number
  confident: boolean
  /** Matched ranges in entry.title. */
  spans: [number, number][]
  /** Other wording that matched, if not the title. */
  matched?: string
  /** A bare code that several services share, or one service writes under several codes: each with its own address. */
  family?: { name: string; path: string }[]
}

export type SearchAnswer = {
  /** The query in NFC; `found` counts in it. */
  query: string
  /** How it was read when not as typed. */
  reading?: Reading
  /** For long pastes: the range of the query that was found. */
  found?: { start: number; end: number }
  confident: boolean
  /** 0..1: of answers shown at 0.9, nine in ten are right. */
  confidence: number
  results: SearchResult[]
}

export type SearchOptions = {
  limit?: number
  system?: string
  kind?: Kind
  /** "친 대로 찾기": no other reading, no concepts. */
  literal?: boolean
}
