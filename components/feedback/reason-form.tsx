'use client'

import type { FormEvent } from 'react'
import { type Feedback, feedbackAddress, feedbackReasons, reasonNames } from '@/lib/feedback'
import { FeedbackNotice } from './feedback-notice'
import { Honeypot } from './honeypot'
import { useFeedback } from './use-feedback'

const toText = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')

function Reasons() {
  return (
    <fieldset>
      <legend>무엇이 달랐나요?</legend>
      <div className="chips">
        {feedbackReasons.map((reason) => (
          <label key={reason} className="chip">
            <input type="radio" name="reason" value={reason} />
            {reasonNames[reason]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Why it did not work: one reason, a few words if somebody has them. A plain form, sent in place once React is awake. */
export function ReasonForm({ path, step }: { path: string; step?: string }) {
  const [state, send] = useFeedback()
  const kind = step ? 'stuck' : 'unsolved'
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = new FormData(event.currentTarget)
    const reason = feedbackReasons.find((one) => one === filled.get('reason'))
    const feedback: Feedback = {
      path,
      kind,
      text: toText(filled.get('text')),
      ...(step && { step }),
      ...(reason && { reason }),
    }
    send(feedback)
  }
  return (
    <div className="ask">
      <form method="post" action={feedbackAddress} onSubmit={submit} hidden={state.state === 'sent'}>
        <input type="hidden" name="path" value={path} />
        <input type="hidden" name="kind" value={kind} />
        {step ? <input type="hidden" name="step" value={step} /> : null}
        <Honeypot />
        <Reasons />
        <label>
          덧붙일 말 (선택)
          <textarea name="text" rows={3} placeholder="보기: 지금은 [결제 설정] 안에 있어요" />
        </label>
        <p className="hint">카드번호, 비밀번호, 주민등록번호는 적지 마세요. 적혀 있으면 가린 뒤에 담아요.</p>
        <p className="btns">
          <button type="submit" className="btn pen">
            보내기
          </button>
          <a className="btn" href="/search" data-search="">
            다른 문구 찾기
          </a>
        </p>
      </form>
      <FeedbackNotice state={state} />
    </div>
  )
}
