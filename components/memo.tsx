'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { copy } from './copy'
import { Icon } from './icon'

const empty = '아직 안 적음'

/** The note for whoever can help. What is typed stays on the device. */
export function Memo({ note, message, code }: { note: string; message: string; code?: string }) {
  const fields = useRef<HTMLDivElement>(null)
  const [[when, order], setBlanks] = useState<string[]>([])
  const lines = [note, `문구: ${message}`, ...(code ? [`코드: ${code}`] : [])]
  // The fields are uncontrolled, so that what was typed before React woke up stays (proof.md §2).
  const readBlanks = () => Array.from(fields.current?.querySelectorAll('input') ?? [], (field) => field.value)
  const wake = useEffectEvent(() => setBlanks(readBlanks()))
  useEffect(() => wake(), [])
  const copyNote = () => {
    const [when, order] = readBlanks()
    const text = [...lines, `뜬 때: ${when || empty}`, `주문번호: ${order || empty}`].join('\n')
    return copy(text, '메모를 복사했어요. 문의할 곳에 붙여 넣으세요.')
  }
  return (
    <>
      <div className="memo">
        {lines.join('\n')}
        {'\n뜬 때: '}
        <u>{when || empty}</u>
        {'\n주문번호: '}
        <u>{order || empty}</u>
      </div>
      <div className="needs-js">
        <div className="fields" ref={fields} onInput={() => setBlanks(readBlanks())}>
          <label>
            뜬 때
            <input placeholder="보기: 오늘 오후 2시 10분" maxLength={60} />
          </label>
          <label>
            주문번호 (선택)
            <input placeholder="주문 내역에 있는 번호" maxLength={60} />
          </label>
        </div>
        <button type="button" className="btn pen" onClick={() => void copyNote()}>
          <Icon name="copy" />
          메모 복사
        </button>
        <p className="hint">적은 것은 이 기기에만 있어요. 카드번호와 비밀번호는 적지 마세요.</p>
      </div>
    </>
  )
}
