'use client'

import { lazy, Suspense, useState } from 'react'

/** Fetched when somebody wants to tell: most never do. */
const WordingSender = lazy(async () => ({ default: (await import('./wording-sender')).WordingSender }))

/** Below the cut: the wording is shown as it would be sent, and sent only when the visitor says so. */
export function TellWording({ query }: { query: string }) {
  const [opened, setOpened] = useState(false)
  return opened ? (
    <Suspense>
      <WordingSender key={query} query={query} />
    </Suspense>
  ) : (
    <p className="btns">
      <button type="button" className="btn" onClick={() => setOpened(true)}>
        이 문구를 알려주기
      </button>
    </p>
  )
}
