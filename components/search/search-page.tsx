'use client'

import { useSearchParams } from 'next/navigation'
import { Suspense, useEffect, useState } from 'react'
import type { SearchAnswer as Answered, Kind } from '@/lib/search/entry'
import { toShareableQuery } from '@/lib/shareable-query'
import { ServerSlot } from '../server-slot'
import { SearchAnswer } from './search-answer'
import { SearchPanel } from './search-panel'

const kinds: Kind[] = ['error', 'guide', 'diagnose', 'receipt', 'code', 'term']

function Results({ answer, filters }: { answer?: Answered; filters: { system?: string; kind?: Kind } }) {
  useSearchParams()
  if (!answer) return <ServerSlot name="search" />
  return (
    <div data-slot="search">
      <SearchAnswer answer={answer} filters={filters} />
    </div>
  )
}

/** /search: the box, and a slot that the server fills for visitors without JavaScript (proof.md §4). */
export function SearchPage() {
  const [answer, setAnswer] = useState<Answered>()
  const [filters, setFilters] = useState<{ system?: string; kind?: Kind }>({})
  useEffect(() => {
    const params = new URLSearchParams(location.search)
    setFilters({ system: params.get('system') ?? undefined, kind: kinds.find((kind) => kind === params.get('kind')) })
  }, [])
  useEffect(() => {
    const query = answer ? toShareableQuery(answer.query) : undefined
    if (!query) return
    const params = new URLSearchParams(location.search)
    params.set('q', query)
    history.replaceState(history.state, '', `/search?${params}`)
  }, [answer])
  return (
    <>
      <SearchPanel
        key={`${filters.kind} ${filters.system}`}
        id="page-search"
        limit={20}
        autoFocus={false}
        onAnswer={setAnswer}
        {...filters}
      />
      <Suspense fallback={<div data-slot="search" />}>
        <Results answer={answer} filters={filters} />
      </Suspense>
    </>
  )
}
