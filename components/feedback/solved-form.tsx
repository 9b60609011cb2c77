'use client'

import { type FormEvent, useState } from 'react'
import { createPortal } from 'react-dom'
import { feedbackAddress } from '@/lib/feedback'
import { FeedbackNotice } from './feedback-notice'
import { ReasonForm } from './reason-form'
import { useFeedback } from './use-feedback'

/** Where the form about a step opens: below its text. */
function findStep(step: string): Element | null {
  return document.querySelector(`[data-step="${CSS.escape(step)}"] > div`)
}

/**
 * After the last step: 해결됐나요? The buttons of the steps belong to this form too (`form="ask"`). Without JavaScript "yes" is
 * sent and the others open /feedback, which asks why; once React is awake both happen in place.
 */
export function SolvedForm({ path }: { path: string }) {
  const [state, send] = useFeedback()
  const [asked, setAsked] = useState<{ step?: string }>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    if (!(submitter instanceof HTMLButtonElement)) return
    event.preventDefault()
    if (submitter.name === 'kind') send({ path, kind: 'solved' })
    else setAsked(submitter.name === 'step' ? { step: submitter.value } : {})
  }
  const step = asked?.step ? findStep(asked.step) : null
  const reasons = asked ? <ReasonForm key={asked.step} path={path} step={step ? asked.step : undefined} /> : null
  return (
    <>
      <p>
        <b>해결됐나요?</b>
      </p>
      <form id="ask" className="btns" action="/feedback" onSubmit={submit} hidden={state.state === 'sent'}>
        <input type="hidden" name="path" value={path} />
        <button type="submit" className="btn" formMethod="post" formAction={feedbackAddress} name="kind" value="solved">
          네, 됐어요
        </button>
        <button type="submit" className="btn">
          아직이에요
        </button>
      </form>
      <FeedbackNotice state={state} />
      {step ? createPortal(reasons, step) : reasons}
    </>
  )
}
