import { toCodeKey } from './code-key'
import type { SearchAnswer, SearchResult } from './entry'
import { foldText } from './fold-text'

/** Share of the best score from which a result is worth a place before those of the other index. */
const STRONG = 0.6
/** By so much a bare code must be better to stand before a written page: a code that was typed is. */
const CLEARLY = 0.05
/** And by so much where both found the same sentence of a long text: the page that quotes it says more. */
const FAR = 0.3
const MOST_MEMBERS = 12

function findCode(query: string, { entry }: SearchResult) {
  return entry.codes.find((one) => toCodeKey(one) === toCodeKey(query))
}

function toWordingKey(text: string) {
  return foldText(text).replace(/[ \0]/g, '')
}

function toFamilyKey(query: string, result: SearchResult) {
  const code = findCode(query, result)
  return code ? toCodeKey(code) : toWordingKey(result.entry.title)
}

function toMember(query: string, result: SearchResult, alone: boolean) {
  const { systemName, codes, path } = result.entry
  const code = findCode(query, result) ?? codes[0] ?? ''
  return { name: alone ? systemName : `${systemName} ${code}`.trim(), path }
}

/** Bare codes that say the same become one result, which names every service it may come from. */
export function toFamilies(query: string, results: SearchResult[]): SearchResult[] {
  const groups = new Map<string, SearchResult[]>()
  for (const result of results) {
    const key = result.entry.kind === 'code' ? toFamilyKey(query, result) : result.entry.path
    const group = groups.get(key)
    if (group) group.push(result)
    else groups.set(key, [result])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first || group.length === 1) return first ?? []
    const systems = new Set(group.map(({ entry }) => entry.system))
    const family = group.slice(0, MOST_MEMBERS).map((one) => toMember(query, one, systems.size === group.length))
    return [{ ...first, family }]
  })
}

function isSameSentence({ found: one }: SearchAnswer, { found: other }: SearchAnswer) {
  return one !== undefined && other !== undefined && one.start < other.end && other.start < one.end
}

function isStrong(results: SearchResult[]) {
  const least = STRONG * (results[0]?.score ?? 0)
  return ({ score }: SearchResult) => score >= least
}

/** The page that quotes a code's very wording explains that message; whoever typed the code itself wants the code. */
function findQuoting({ query, results }: SearchAnswer, code: SearchResult) {
  const wording = toWordingKey(code.entry.title)
  const isQuoting = ({ entry }: SearchResult) => entry.messages.some((text) => toWordingKey(text) === wording)
  return findCode(query, code) ? undefined : results.filter(isStrong(results)).find(isQuoting)
}

/**
 * One answer from that of the written pages and that of the code book. Pages keep their order and go first, unless the book
 * has the clearly better answer: a code that was typed, a wording that no page quotes. Both are listed wherever both are strong.
 */
export function mergeAnswers(pages: SearchAnswer, book: SearchAnswer, limit = 10): SearchAnswer {
  const codes = toFamilies(pages.query, book.results)
  const [page, code] = [pages.results[0], codes[0]]
  if (!code) return pages
  const clearly = isSameSentence(pages, book) ? FAR : CLEARLY
  const bookBest =
    !page || (book.confident && (!pages.confident || code.score > page.score + clearly) && code.score > page.score)
  const quoting = bookBest ? findQuoting(pages, code) : undefined
  const written = quoting ? [quoting, ...pages.results.filter((one) => one !== quoting)] : pages.results
  const [first, second] = bookBest && !quoting ? [codes, written] : [written, codes]
  const [strong, near] = [first.filter(isStrong(first)), second.filter(isStrong(second))]
  const weak = [...first, ...second].filter((one) => !strong.includes(one) && !near.includes(one))
  const room = Math.max(1, limit - Math.min(near.length, Math.ceil(limit / 4)))
  const results = [...strong.slice(0, room), ...near, ...strong.slice(room), ...weak].slice(0, limit)
  return { ...(bookBest ? book : pages), results }
}
