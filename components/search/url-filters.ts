import type { Kind } from '@/lib/search/entry'

const kinds: Kind[] = ['error', 'guide', 'diagnose', 'receipt', 'code', 'term']

/** What a search is narrowed to, as it stands in the address of /search. */
export type Filters = { system?: string; kind?: Kind; literal?: boolean }

/** Reads the filters of an address; `literal` holds only for the very query it was asked for. */
export function readFilters(params: URLSearchParams, query: string): Filters {
  return {
    system: params.get('system') ?? undefined,
    kind: kinds.find((kind) => kind === params.get('kind')),
    literal: params.has('literal') && params.get('q') === query.trim(),
  }
}
