'use client'

import { useEffect, useRef, useState } from 'react'
import type { SearchAnswer, SearchOptions } from '@/lib/search/entry'
import { loadSearch } from './device-search'

/** What the box shows: nothing yet, an answer, or that search could not be loaded. */
export type SearchState = { answer?: SearchAnswer; failed?: boolean }

/**
 * Answers queries on the device; the newest one wins. A long text is answered later: until then the state is of the query
 * before, and the last function says no.
 */
export function useSearch(
  toOptions: (query: string) => SearchOptions,
): [SearchState, (query: string, literal?: boolean) => void, () => boolean] {
  const [state, setState] = useState<SearchState>({})
  const turn = useRef(0)
  const answered = useRef(0)
  useEffect(() => {
    loadSearch().catch(() => undefined)
  }, [])
  const run = async (query: string, literal?: boolean) => {
    turn.current += 1
    const mine = turn.current
    const show = (next: SearchState) => {
      if (mine !== turn.current) return
      answered.current = mine
      setState(next)
    }
    if (query.trim() === '') return show({})
    try {
      const ask = await loadSearch()
      if (mine !== turn.current) return
      ask(query, literal ? { ...toOptions(query), literal } : toOptions(query), (answer) => show({ answer }))
    } catch {
      show({ failed: true })
    }
  }
  return [state, (query, literal) => void run(query, literal), () => answered.current === turn.current]
}
