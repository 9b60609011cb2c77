import type { SearchAnswer } from '@/lib/search/entry'
import type { Engine } from './engine'
import { mostResults, readSearchQuery } from './search-query'

const usualResults = 10

/** The contract of GET /api/search. */
export type ApiAnswer = {
  query: string
  readings: { kind: string; text: string }[]
  confident: boolean
  results: { id: string; path: string; title: string; system: string; code: string | null; score: number }[]
}

function toApiAnswer({ query, reading, confident, results }: SearchAnswer): ApiAnswer {
  return {
    query,
    readings: reading ? [reading] : [],
    confident,
    results: results.map(({ entry: { id, path, title, system, codes }, score }) => {
      return { id, path, title, system, code: codes[0] ?? null, score }
    }),
  }
}

/**
 * Why a query string cannot be answered, in words for whoever wrote the program; undefined when it can.
 * @example toApiFault('?limit=5') // "q가 필요해요. …"
 */
export function toApiFault(query: string): string | undefined {
  const parameters = new URLSearchParams(query)
  const limit = parameters.get('limit') ?? String(usualResults)
  if (!parameters.has('q')) return 'q가 필요해요. 예: /api/search?q=한도초과'
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > mostResults)
    return `limit은 1부터 ${mostResults}까지의 숫자여야 해요.`
  return undefined
}

/**
 * Answers GET /api/search.
 * @example (await findForApi(engine, '?q=CC63')).results[0]?.code // "CC63"
 */
export async function findForApi(engine: Engine, query: string): Promise<ApiAnswer> {
  const { text, options } = readSearchQuery(query, usualResults)
  return toApiAnswer(await engine.find(text, options))
}
