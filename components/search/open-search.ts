import type { SearchIndex } from '@/lib/search/search'

/** Named one by one: a bundle leaves out what only the build needs. */
type Code = Pick<typeof import('@/lib/search/search'), 'addMeanings' | 'loadIndex' | 'mergeAnswers' | 'search'>

/** Search code with today's index in it, and what is loaded beside the index. */
export type OpenSearch = Omit<Code, 'loadIndex'> & {
  index: SearchIndex
  more?: { meanings: string; codes: string }
}

declare global {
  interface Window {
    /** Opened by the early script of the page, before React is there. */
    earlySearch?: Promise<OpenSearch>
  }
}

/** Address of today's index, written into the page by publish; in development the server's own. */
export function toIndexAddress(): string {
  return document.querySelector<HTMLScriptElement>('script[data-index]')?.dataset.index ?? '/search/core.json'
}

/** Fetches one of our own files. Throws when it is not there. */
export async function fetchJson(address: string) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}

/** Code and index come together. */
export async function openSearch(code: Code | Promise<Code>): Promise<OpenSearch> {
  const [{ addMeanings, loadIndex, mergeAnswers, search }, core] = await Promise.all([
    code,
    fetchJson(toIndexAddress()),
  ])
  return { addMeanings, mergeAnswers, search, index: loadIndex(core), more: core.more }
}
