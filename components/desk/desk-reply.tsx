'use client'

import { createElement } from 'react'
import { cutAtBlanks, listBlanks } from '@/lib/blanks'
import { toReply } from '@/lib/reply'
import { Icon } from '../icon'
import { forms } from './desk-key'
import type { Desk } from './use-desk'

function Text({ text }: { text: string }) {
  const parts = cutAtBlanks(text).map((part, index) => (index % 2 === 1 ? createElement('mark', null, part) : part))
  return createElement('blockquote', { className: 'desk-text', 'aria-label': '보낼 글' }, ...parts)
}

/** What the sender knows and the page does not: names, order numbers. Nothing of it is kept. */
function Gaps({ desk }: { desk: Desk }) {
  const { answer, kept, reply, send } = desk
  if (!answer) return null
  const blanks = listBlanks(toReply(answer, { form: kept.form, origin: '', words: kept.words }))
  if (blanks.length === 0) return null
  return (
    <div className="fields">
      {blanks.map((label) => (
        <label key={label}>
          {label}
          <input
            value={reply.filled[label] ?? ''}
            maxLength={60}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) => reply.setFilled((now) => ({ ...now, [label]: value }))}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) send('reply')
            }}
          />
        </label>
      ))}
    </div>
  )
}

/** The reply in its three forms, to the letter as it will be copied, and the buttons that copy it. */
export function DeskReply({ desk }: { desk: Desk }) {
  const { kept, reply, setForm, send, done } = desk
  return (
    <>
      <div className="desk-forms" role="group" aria-label="답의 모양">
        {forms.map(({ form, name }, index) => (
          <button key={form} type="button" aria-pressed={kept.form === form} onClick={() => setForm(form)}>
            {name} <kbd>Alt {index + 1}</kbd>
          </button>
        ))}
      </div>
      <Text text={reply.toText(kept.form)} />
      <Gaps desk={desk} />
      <div className="btns">
        <button type="button" className="btn pen" onClick={() => send('reply')}>
          <Icon name="reply" />답 복사 <kbd>Shift Enter</kbd>
        </button>
        <button type="button" className="btn" onClick={() => send('link')}>
          <Icon name="link" />
          링크 복사 <kbd>Enter</kbd>
        </button>
        <p className="desk-done" role="status">
          {done ? (
            <>
              <Icon name="check" />
              {done}
            </>
          ) : null}
        </p>
      </div>
    </>
  )
}
