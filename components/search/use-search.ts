'use client'

import { useEffect, useRef, useState } from 'react'
import type { SearchAnswer, SearchOptions } from '@/lib/search/entry'

type Find = (query: string, options: SearchOptions) => SearchAnswer
let loading: Promise<Find> | undefined

/** Address of today's index, written into the page by publish; in development the server's own. */
function toIndexAddress(): string {
  return document.querySelector<HTMLScriptElement>('script[data-index]')?.dataset.index ?? '/search/core.json'
}

/** Search code and index come together, once, when a search box wakes up. */
async function load(): Promise<Find> {
  const [{ loadIndex, search }, response] = await Promise.all([import('@/lib/search/search'), fetch(toIndexAddress())])
  if (!response.ok) throw new Error(`search index answered ${response.status}`)
  const index = loadIndex(await response.json())
  return (query, options) => search(index, query, options)
}

/** Starts loading the search, or answers with what is already there; after a failure the next call tries again. */
export function loadSearch(): Promise<Find> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

/** What the box shows: nothing yet, an answer, or that search could not be loaded. */
export type SearchState = { answer?: SearchAnswer; failed?: boolean }

/** Answers queries on the device; the newest one wins. */
export function useSearch(
  toOptions: (query: string) => SearchOptions,
): [SearchState, (query: string, literal?: boolean) => void] {
  const [state, setState] = useState<SearchState>({})
  const turn = useRef(0)
  useEffect(() => {
    loadSearch().catch(() => undefined)
  }, [])
  const run = async (query: string, literal?: boolean) => {
    turn.current += 1
    const mine = turn.current
    if (query.trim() === '') return setState({})
    try {
      const find = await loadSearch()
      if (mine === turn.current)
        setState({ answer: find(query, literal ? { ...toOptions(query), literal } : toOptions(query)) })
    } catch {
      if (mine === turn.current) setState({ failed: true })
    }
  }
  return [state, (query, literal) => void run(query, literal)]
}
