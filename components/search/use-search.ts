'use client'

import { useEffect, useRef, useState } from 'react'
import type { SearchAnswer, SearchOptions } from '@/lib/search/entry'
import { loadSearch } from './device-search'

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
    const show = (next: SearchState) => {
      if (mine === turn.current) setState(next)
    }
    try {
      const ask = await loadSearch()
      if (mine !== turn.current) return
      ask(query, literal ? { ...toOptions(query), literal } : toOptions(query), (answer) => show({ answer }))
    } catch {
      show({ failed: true })
    }
  }
  return [state, (query, literal) => void run(query, literal)]
}
