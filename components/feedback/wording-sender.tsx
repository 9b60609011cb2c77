'use client'

import type { FormEvent } from 'react'
import { redactWording } from '@/lib/redact'
import { FeedbackNotice } from './feedback-notice'
import { useFeedback } from './use-feedback'
import { WordingForm } from './wording-form'

/** A wording that was not found: shown with personal data hidden, sent when the visitor says so. */
export function WordingSender({ query }: { query: string }) {
  const [state, send] = useFeedback()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = new FormData(event.currentTarget).get('text')
    if (typeof text === 'string') send({ path: '/search', kind: 'wording', text })
  }
  return (
    <>
      <WordingForm text={redactWording(query)} hidden={state.state === 'sent'} onSubmit={submit} />
      <FeedbackNotice state={state} />
    </>
  )
}
