'use client'

import { useSearchParams } from 'next/navigation'
import { Suspense, useEffect, useState } from 'react'
import type { SearchAnswer as Answered, Kind } from '@/lib/search/entry'
import { toShareableQuery } from '@/lib/shareable-query'
import { SearchAnswer } from './search-answer'
import { SearchPanel } from './search-panel'

const kinds: Kind[] = ['error', 'guide', 'diagnose', 'receipt', 'code', 'term']

/** What the server wrote into the slot stays until the device has an answer of its own. */
function readSlot(): string {
  return document.querySelector('[data-slot="search"]')?.innerHTML ?? ''
}

function Results({ answer, filters }: { answer?: Answered; filters: { system?: string; kind?: Kind } }) {
  useSearchParams()
  const [written] = useState(readSlot)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our server's own escaped markup, kept until the first answer
  if (!answer) return <div data-slot="search" dangerouslySetInnerHTML={{ __html: written }} />
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
