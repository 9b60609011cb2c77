'use client'

import { type ClipboardEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SearchOptions } from '@/lib/search/entry'
import { offerPicture } from '../screenshot/offer-picture'
import { notify } from '../toast'
import { noteRead } from './device-search'
import { isTall } from './is-tall'
import { readClipboard } from './read-clipboard'
import type { Field } from './search-field'
import { useMarkedRow } from './use-marked-row'
import { useSearch } from './use-search'

const getEarlyRows = () => document.querySelector<HTMLElement>('[data-early]')

function listEarlyPaths(): string[] {
  const rows = getEarlyRows()?.querySelectorAll<HTMLElement>('[data-result]') ?? []
  return Array.from(rows, ({ dataset }) => dataset.result ?? '')
}

/** What a search box does: asks while typing, grows on a long paste, moves through the rows, opens one. `toQuery` reads what of the text is asked. */
export function useSearchBox(toOptions: (query: string) => SearchOptions, toQuery = (text: string) => text) {
  const [state, run, isAnswered] = useSearch(toOptions)
  const field = useRef<Field>(null)
  const [tall, setTall] = useState(false)
  const [text, setText] = useState('')
  const waiting = useRef(false)
  const results = state.answer?.results ?? []
  const { selected, mark, select, move } = useMarkedRow(results)

  const ask = (next: string, literal?: boolean) => {
    setText(next)
    mark(undefined)
    waiting.current = false
    // No answer takes their place.
    if (next.trim() === '') getEarlyRows()?.replaceChildren()
    run(toQuery(next), literal)
  }
  /** Fills the field. What was not typed leaves a phone's keyboard closed: it would cover the answer. */
  const put = (next: string, typed = true) => {
    // The field may be exchanged for a growing one: it is filled after that.
    flushSync(() => setTall(isTall(next)))
    if (!field.current) return
    field.current.value = next
    if (typed || matchMedia('(hover: hover)').matches) field.current.focus()
    ask(next)
  }
  // What was typed or pasted, or put there by the server, before React woke up.
  const wake = useEffectEvent(() => {
    const early = field.current?.value ?? ''
    const { marked } = getEarlyRows()?.dataset ?? {}
    if (isTall(early) && document.activeElement === field.current) put(early)
    else ask(early)
    // The row that the arrow keys had reached; without them it is the first one, whichever comes to be that.
    mark(marked)
    if (marked) noteRead(toQuery(early))
  })
  useEffect(() => wake(), [])

  const open = () => {
    const path = results[selected]?.entry.path
    // Enter pressed before there is an answer is meant for the one that comes.
    waiting.current = !state.failed && !(state.answer && isAnswered())
    if (waiting.current) return
    // Without search on the device the server answers.
    if (state.failed) field.current?.form?.submit()
    // On a phone the key closes the keyboard so that the rows can be read; with a keyboard it opens the marked row.
    else if (path && matchMedia('(hover: hover)').matches) location.assign(path)
    else if (state.answer) field.current?.blur()
  }
  const openWanted = useEffectEvent(() => {
    if (waiting.current && isAnswered() && (state.answer?.confident || state.failed)) open()
  })
  useEffect(() => openWanted())
  const go = (by: number) => {
    noteRead(toQuery(text))
    move(by, state.answer ? undefined : listEarlyPaths())
  }
  const onKey = (event: KeyboardEvent<Field>) => {
    // Safari ends the composition first: its Enter is known by 229 alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'ArrowDown') go(1)
    else if (event.key === 'ArrowUp') go(-1)
    else if (event.key === 'Enter' && !event.shiftKey) open()
    else if (event.key === 'Escape' && text) put('')
    else return
    event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent<Field>) => {
    const pasted = event.clipboardData.getData('text')
    if (tall || !isTall(pasted)) return
    event.preventDefault()
    put(`${field.current?.value ?? ''}${pasted}`)
  }
  const pasteNow = async () => {
    try {
      const copied = await readClipboard()
      if (copied instanceof File ? !offerPicture(copied) : copied === '')
        notify({ text: '복사해 둔 글이 없어요. 문구를 복사한 다음 눌러요.', failed: true })
      else if (typeof copied === 'string') put(copied)
    } catch {
      notify({ text: '붙여넣기를 허락하지 않았어요. 칸을 길게 눌러 붙여 넣으세요.', failed: true })
      field.current?.focus()
    }
  }
  return { ...state, field, tall, text, selected, select, ask, put, open, onKey, onPaste, pasteNow }
}
