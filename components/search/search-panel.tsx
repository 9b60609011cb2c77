'use client'

import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { SearchAnswer as Answered, Kind } from '@/lib/search/entry'
import { notify } from '../toast'
import { SearchAnswer } from './search-answer'
import { type Field, SearchField } from './search-field'
import { useSearch } from './use-search'

/** A one-line field becomes a growing one from this many characters or a line break on. */
const tallFrom = 60

type Props = {
  id: string
  kind?: Kind
  system?: string
  limit?: number
  autoFocus?: boolean
  placeholder?: string
  /** Stands below the box while nothing is asked. */
  children?: ReactNode
  /** Draws the answer elsewhere (the slot of /search) instead of below the box. */
  onAnswer?: (answer: Answered | undefined) => void
}

/** Box and answers, everywhere the same: home, sheet, /search, receipts. */
export function SearchPanel({
  id,
  kind,
  system,
  limit = 8,
  autoFocus,
  placeholder = '문구를 그대로 붙여 넣어요',
  children,
  onAnswer,
}: Props) {
  const [state, run] = useSearch({ kind, system, limit })
  const field = useRef<Field>(null)
  const [tall, setTall] = useState(false)
  const [filled, setFilled] = useState(false)
  const [selected, setSelected] = useState(0)
  const { answer } = state

  const ask = (text: string, literal?: boolean) => {
    setFilled(text !== '')
    setSelected(0)
    run(text, literal)
  }
  const put = (text: string) => {
    setTall(text.length > tallFrom || text.includes('\n'))
    // The field may just have been exchanged for a growing one: fill it after that.
    requestAnimationFrame(() => {
      if (!field.current) return
      field.current.value = text
      field.current.focus()
      ask(text)
    })
  }
  // What was typed or put there by the server before React woke up.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on waking up
  useEffect(() => {
    if (field.current?.value) ask(field.current.value)
  }, [])
  useEffect(() => onAnswer?.(answer), [answer, onAnswer])

  const open = () => {
    const path = answer?.results[selected]?.entry.path
    // On a phone the key closes the keyboard so that the rows can be read; with a keyboard it opens the marked row.
    if (path && matchMedia('(hover: hover)').matches) location.assign(path)
    else field.current?.blur()
  }
  const onKey = (event: KeyboardEvent<Field>) => {
    if (event.nativeEvent.isComposing) return
    const last = (answer?.results.length ?? 0) - 1
    if (event.key === 'ArrowDown') setSelected((now) => Math.min(last, now + 1))
    else if (event.key === 'ArrowUp') setSelected((now) => Math.max(0, now - 1))
    else if (event.key === 'Enter' && !event.shiftKey) open()
    else if (event.key === 'Escape' && filled) put('')
    else return
    event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent<Field>) => {
    const text = event.clipboardData.getData('text')
    if (tall || (text.length <= tallFrom && !text.includes('\n'))) return
    event.preventDefault()
    put(`${field.current?.value ?? ''}${text}`)
  }
  const onPasteButton = async () => {
    try {
      put(await navigator.clipboard.readText())
    } catch {
      notify({ text: '붙여넣기를 허락하지 않았어요. 칸을 길게 눌러 붙여 넣으세요.' })
      field.current?.focus()
    }
  }

  return (
    <>
      <SearchField
        {...{ id, kind, tall, filled, field, placeholder, autoFocus, onKey, onPaste }}
        label={placeholder}
        onInput={(text) => ask(text)}
        onPasteButton={() => void onPasteButton()}
        onClear={() => put('')}
        onSubmit={open}
      />
      {answer || state.failed ? null : children}
      {state.failed ? (
        <p className="hint">
          찾기를 불러오지 못했어요. <a href="/search">문구 찾기</a>에서 다시 해 주세요.
        </p>
      ) : null}
      <div aria-live="polite" className="sr">
        {answer ? (answer.confident ? `${answer.results.length}개를 찾았어요` : '딱 맞는 문구는 없어요') : ''}
      </div>
      {answer && !onAnswer ? (
        <SearchAnswer answer={answer} selected={selected} onLiteral={() => ask(field.current?.value ?? '', true)} />
      ) : null}
    </>
  )
}
