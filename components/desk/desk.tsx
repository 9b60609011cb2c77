'use client'

import { useEffect, useRef } from 'react'
import { ScreenshotInput } from '../screenshot/screenshot-input'
import { SearchBox } from '../search/search-box'
import { hasSingleKeys } from '../single-keys'
import { DeskLists } from './desk-lists'
import { DeskPreview } from './desk-preview'
import { DeskResults } from './desk-results'
import { OwnWordsForm } from './own-words-form'
import { useDesk } from './use-desk'

function Keys() {
  return (
    <p className="desk-keys">
      <span>
        <kbd>/</kbd> 찾기
      </span>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> 고르기
      </span>
      <span>
        <kbd>Enter</kbd> 링크 복사
      </span>
      <span>
        <kbd>Shift</kbd> <kbd>Enter</kbd> 답 복사
      </span>
      <span>
        붙여 넣고 <kbd>2</kbd>, 또는 <kbd>2</kbd> <kbd>띄어쓰기</kbd> 다음 찾을 말: 2단계로
      </span>
      <span>
        <kbd>Alt</kbd> <kbd>1</kbd>~<kbd>3</kbd> 답의 모양
      </span>
    </p>
  )
}

/** Search at the left, the answer at the right (below on a phone), and the keys that send it. */
export function Desk() {
  const desk = useDesk()
  const { box, answer } = desk
  const preview = useRef<HTMLDivElement>(null)
  const { field } = box
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || (event.target instanceof HTMLElement && event.target.matches('input, textarea'))) return
      if (!hasSingleKeys()) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
  /** With a keyboard the box keeps the focus; a finger wants to see what it chose. */
  const show = (choose: () => void) => {
    choose()
    if (matchMedia('(hover: hover)').matches) field.current?.focus()
    else requestAnimationFrame(() => preview.current?.scrollIntoView())
  }
  return (
    <div className="desk">
      <div className="desk-find">
        <SearchBox id="desk-search" focused box={box} />
        <ScreenshotInput onText={(text) => box.put(text, false)} asked={box.answer} />
        {box.answer ? <DeskResults desk={desk} onSelect={(index) => show(() => desk.select(index))} /> : null}
        {box.answer || box.failed ? null : (
          <>
            <DeskLists desk={desk} onPick={(id) => show(() => desk.pick(id))} />
            <OwnWordsForm kept={desk.kept} change={desk.change} />
          </>
        )}
      </div>
      <div className="desk-answer" ref={preview}>
        {answer ? (
          <DeskPreview key={answer.id} desk={desk} answer={answer} />
        ) : (
          <p className="hint">손님이 보낸 글을 그대로 붙여 넣으면 여기에 보낼 답이 나와요.</p>
        )}
        <Keys />
      </div>
    </div>
  )
}
