'use client'

import { useSearchParams } from 'next/navigation'
import { Suspense, useCallback, useEffect, useState } from 'react'
import type { SearchAnswer as Answered } from '@/lib/search/entry'
import { toShareableQuery } from '@/lib/shareable-query'
import { TellWording } from '../feedback/tell-wording'
import { ServerSlot } from '../server-slot'
import { SearchAnswer } from './search-answer'
import { SearchPanel } from './search-panel'
import { readFilters } from './url-filters'

function Results({ answer, asked }: { answer?: Answered; asked: boolean }) {
  const params = useSearchParams()
  if (!answer) return asked ? <div data-slot="search" /> : <ServerSlot name="search" />
  // The chips are links that hold the query.
  const shareable = toShareableQuery(answer.query) !== undefined
  const filters = shareable ? readFilters(new URLSearchParams(params), answer.query) : undefined
  return (
    <div data-slot="search">
      <SearchAnswer answer={answer} filters={filters} tell={<TellWording query={answer.query} />} />
    </div>
  )
}

/** The query that the server answered with certainty. */
function readAnswered(): string | undefined {
  if (typeof document === 'undefined' || !document.querySelector('[data-slot="search"] [data-confident="true"]'))
    return undefined
  return new URLSearchParams(location.search).get('q') ?? undefined
}

/** Keeps a query that may be shared in the address; the others never stand there (hardening.md P3). */
function mirror(query: string): void {
  const params = new URLSearchParams(location.search)
  const shareable = toShareableQuery(query)
  if (params.get('q') !== query.trim()) params.delete('literal')
  if (shareable) params.set('q', shareable)
  else params.delete('q')
  history.replaceState(history.state, '', `/search?${params}`.replace(/\?$/, ''))
}

/** What the device answered, whether it answered at all, and whether what the server wrote is out of date. */
type Shown = { answer?: Answered; answered?: boolean; asked: boolean }

/** /search: the box, and a slot that the server fills for visitors without JavaScript (proof.md §4). */
export function SearchPage() {
  const [written] = useState(readAnswered)
  const [{ answer, asked }, setShown] = useState<Shown>({ asked: false })
  const show = useCallback(
    (next?: Answered) =>
      setShown((now) => {
        // Whoever reads the server's rows keeps them: the device would say the same, and the code book's part later.
        const isOld = next ? next.query === written : !now.answered
        return !now.asked && isOld ? { ...now, answered: next !== undefined } : { answer: next, asked: true }
      }),
    [written],
  )
  useEffect(() => {
    if (answer) mirror(answer.query)
  }, [answer])
  return (
    <>
      <SearchPanel id="page-search" limit={20} fromAddress focused screenshot onAnswer={show} />
      <Suspense fallback={<div data-slot="search" />}>
        <Results answer={answer} asked={asked} />
      </Suspense>
    </>
  )
}
