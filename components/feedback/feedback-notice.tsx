import { Icon } from '../icon'
import type { FeedbackState } from './use-feedback'

/** What became of a feedback, in words; nothing while it is still asked for: pages carry no byte of it. */
export function FeedbackNotice({ state }: { state: FeedbackState }) {
  if (state.state === 'asked') return null
  const isSent = state.state === 'sent'
  return (
    <div role="alert">
      <p className="note">
        <Icon name={isSent ? 'check' : 'warn'} tone={isSent ? 'ok' : 'wait'} />
        <span>{isSent ? '고마워요, 잘 받았어요.' : state.message}</span>
      </p>
      {isSent ? <p className="hint">지우고 싶으면 이 번호를 알려 주세요: {state.id}</p> : null}
    </div>
  )
}
