'use client'

import { startTransition, useEffect, useRef, useState } from 'react'
import type { SearchAnswer, SearchOptions } from '@/lib/search/entry'
import { loadSearch } from './device-search'
import { pause } from './spread'

/** What the box shows: nothing yet, an answer, or that search could not be loaded. */
export type SearchState = { answer?: SearchAnswer; failed?: boolean }

/**
 * Answers queries on the device; the newest one wins. The key is drawn first, then its answer is looked for, then that is
 * drawn, each in a turn of its own: until then the state is of the query before, and the last function says no.
 */
export function useSearch(
  toOptions: (query: string) => SearchOptions,
): [SearchState, (query: string, literal?: boolean) => void, () => boolean] {
  const [{ answered, ...state }, setState] = useState<SearchState & { answered: number }>({ answered: 0 })
  const turn = useRef(0)
  useEffect(() => {
    loadSearch().catch(() => undefined)
  }, [])
  const run = async (query: string, literal?: boolean) => {
    turn.current += 1
    const mine = turn.current
    const show = (next: SearchState) => {
      if (mine === turn.current) startTransition(() => setState({ ...next, answered: mine }))
    }
    if (query.trim() === '') return setState({ answered: mine })
    try {
      const ask = await loadSearch()
      await pause()
      if (mine !== turn.current) return
      ask(query, literal ? { ...toOptions(query), literal } : toOptions(query), (answer) => show({ answer }))
    } catch {
      show({ failed: true })
    }
  }
  return [state, (query, literal) => void run(query, literal), () => answered === turn.current]
}
