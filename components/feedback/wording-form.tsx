import type { FormEventHandler } from 'react'
import { feedbackAddress } from '@/lib/feedback'
import { Honeypot } from './honeypot'

type Props = { text?: string; hidden?: boolean; onSubmit?: FormEventHandler<HTMLFormElement> }

/** A wording that was not found, shown as it will be sent: personal data is already hidden. A plain form. */
export function WordingForm({ text, hidden, onSubmit }: Props) {
  return (
    <form className="ask" method="post" action={feedbackAddress} hidden={hidden} onSubmit={onSubmit}>
      <input type="hidden" name="path" value="/search" />
      <input type="hidden" name="kind" value="wording" />
      <Honeypot />
      <label>
        이렇게 보내요. 고쳐도 돼요.
        <textarea name="text" rows={3} required defaultValue={text} />
      </label>
      <p className="hint">
        번호나 이름, 주소처럼 보이는 것은 가려요. 남은 것이 있으면 지워 주세요. 세 사람이 넘게 같은 문구를 알려 주면
        글로 만들 차례가 돼요.
      </p>
      <p className="btns">
        <button type="submit" className="btn">
          보내기
        </button>
      </p>
    </form>
  )
}
