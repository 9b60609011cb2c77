import type { Kind, SearchOptions } from '@/lib/search/entry'

const kinds: readonly Kind[] = ['error', 'guide', 'diagnose', 'receipt', 'code', 'term']

/** What was asked of /search or /api/search. */
export type SearchQuery = { text: string; options: SearchOptions; cut: boolean }

/** Longer texts are searched by their beginning. */
export const mostCharacters = 2000

/** No answer holds more. */
export const mostResults = 50

/**
 * Reads a query string; of repeated keys the first counts, what cannot be meant is ignored.
 * @example readSearchQuery('?q=CC63&kind=error', 20).options // { limit: 20, kind: "error" }
 */
export function readSearchQuery(query: string, usual: number): SearchQuery {
  const parameters = new URLSearchParams(query)
  const text = parameters.get('q') ?? ''
  const system = parameters.get('system')
  const kind = kinds.find((name) => name === parameters.get('kind'))
  const asked = Number(parameters.get('limit'))
  const limit = Number.isInteger(asked) && asked > 0 && asked <= mostResults ? asked : usual
  const options = {
    limit,
    ...(system && /^[a-z0-9-]{1,40}$/.test(system) ? { system } : {}),
    ...(kind ? { kind } : {}),
    ...(parameters.has('literal') ? { literal: true } : {}),
  }
  return { text: text.slice(0, mostCharacters), options, cut: text.length > mostCharacters }
}
