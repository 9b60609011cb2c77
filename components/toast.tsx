'use client'

import { useEffect, useRef, useState } from 'react'
import { toSentences } from '@/lib/bind-korean'
import { Icon } from './icon'

export type Notice = { text: string; selectable?: string; failed?: boolean }

/** Shows a short notice at the bottom of the page; with `selectable` also a text to copy by hand. */
export function notify(notice: Notice): void {
  window.dispatchEvent(new CustomEvent<Notice>('notice', { detail: notice }))
}

function isNotice(event: Event): event is CustomEvent<Notice> {
  return event.type === 'notice'
}

/** How long a notice stays, in milliseconds; one with a text to copy stays until the next. */
const stay = 4000

/** A reply shows its lines, a long one scrolls. */
const toRows = (text: string) => Math.min(6, text.split('\n').length)

function Said({ text, failed, selectable }: Notice) {
  const [first, ...rest] = toSentences(text)
  const bad = failed || selectable !== undefined
  return (
    <>
      <Icon name={bad ? 'alert' : 'check'} tone={bad ? 'wait' : 'ok'} />
      <span>
        <b>{first}</b> {rest.join(' ')}
      </span>
    </>
  )
}

/** The one place where notices appear. */
export function Toast() {
  const [notice, setNotice] = useState<Notice>()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const show = (event: Event) => {
      if (isNotice(event)) setNotice(event.detail)
    }
    window.addEventListener('notice', show)
    return () => window.removeEventListener('notice', show)
  }, [])
  useEffect(() => {
    field.current?.select()
    if (!notice || notice.selectable) return
    const timer = setTimeout(() => setNotice(undefined), stay)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div role="status">
      {notice ? (
        <div className="toast">
          <Said {...notice} />
          {notice.selectable ? (
            <textarea
              ref={field}
              readOnly
              aria-label="복사할 글"
              rows={toRows(notice.selectable)}
              value={notice.selectable}
            />
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
