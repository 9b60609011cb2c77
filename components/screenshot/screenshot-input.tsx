'use client'

import { Fragment, type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { Icon } from '../icon'
import { type Asked, ScreenshotStatus } from './screenshot-status'
import { useScreenshot } from './use-screenshot'

type Props = {
  /** Receives the text that was read, and a code that the visitor adds to it. */
  onText: (text: string) => void
  /** What search answered last. */
  asked?: Asked
  /** Below the cut the page itself offers to tell us a wording. */
  told?: boolean
  /** Rows for what was typed: above, where the early script drew them; below what is said of a picture. */
  children?: ReactNode
}

/** "스크린샷에서 찾기": a picture is read on the device and its text goes where typed text goes. */
export function ScreenshotInput({ onText, asked, told, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const { read, cancel, ...state } = useScreenshot(onText)
  const take = () => {
    const file = input.current?.files?.[0]
    if (!file || !input.current) return
    // The same picture may be given again.
    input.current.value = ''
    void read(file)
  }
  // What was chosen before React woke up.
  const adopt = useEffectEvent(take)
  useEffect(() => adopt(), [])
  const photograph = () => {
    input.current?.setAttribute('capture', 'environment')
    input.current?.click()
    input.current?.removeAttribute('capture')
  }
  const isIdle = !state.progress && !state.outcome
  const rows = <Fragment key="rows">{children}</Fragment>
  const picture = (
    <div key="picture" className="snap needs-js">
      <p className="btns">
        <label className="btn">
          <Icon name="scan" />
          스크린샷에서 찾기
          <input ref={input} type="file" accept="image/*" onChange={take} />
        </label>
        <button type="button" className="btn camera" onClick={photograph}>
          <Icon name="camera" />
          사진 찍기
        </button>
      </p>
      {state.outcome ? null : (
        <p className="hint">처음 한 번 약 4 MB를 받아요. 그림은 이 기기에서만 읽고 어디에도 보내지 않아요.</p>
      )}
      <ScreenshotStatus {...state} {...{ asked, told }} onCancel={cancel} onCode={onText} />
    </div>
  )
  return isIdle ? [rows, picture] : [picture, rows]
}
