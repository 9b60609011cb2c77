import { feedbackAddress } from '@/lib/feedback'
import { Icon } from '../icon'
import { Honeypot } from './honeypot'

const kept = ['id', 'path', 'step', 'kind', 'reason']

/** A form that could not be taken, with everything that was in it: nothing has to be typed again. */
export function FeedbackAgain({ message, sent }: { message: string; sent: Record<string, string> }) {
  return (
    <section className="part ask">
      <h2>아직 보내지 못했어요</h2>
      <p className="note" role="alert">
        <Icon name="warn" tone="wait" />
        <span>{message}</span>
      </p>
      <form method="post" action={feedbackAddress}>
        {kept.map((name) => (sent[name] ? <input key={name} type="hidden" name={name} value={sent[name]} /> : null))}
        <Honeypot />
        <label>
          {sent.kind === 'wording' ? '알려 줄 문구' : '덧붙일 말 (선택)'}
          <textarea name="text" rows={4} defaultValue={sent.text} />
        </label>
        <p className="hint">카드번호, 비밀번호, 주민등록번호는 적지 마세요. 적혀 있으면 가린 뒤에 담아요.</p>
        <p className="btns">
          <button type="submit" className="btn pen">
            다시 보내기
          </button>
        </p>
      </form>
    </section>
  )
}
