'use client'

import { type KeyboardEvent, useEffect } from 'react'
import { SearchAnswer } from '../search/search-answer'
import { SearchBox } from '../search/search-box'
import type { Field } from '../search/search-field'
import { useSearchBox } from '../search/use-search-box'
import { tellHost } from './tell-host'

const limit = 5

/** The search in a shop's frame: whatever it leads to opens outside the frame. */
export function EmbedSearch() {
  const box = useSearchBox(() => ({ limit }))
  const { answer, selected } = box
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link) return
      event.preventDefault()
      tellHost({ open: link.pathname + link.search + link.hash })
    }
    const onKey = ({ key, defaultPrevented }: globalThis.KeyboardEvent) => {
      // The first Escape empties the box.
      if (key === 'Escape' && !defaultPrevented) tellHost({ close: true })
    }
    // Middle clicks too: a tab opened out of the sandbox is refused by every page of ours.
    for (const type of ['click', 'auxclick'] as const) document.addEventListener(type, onClick)
    document.addEventListener('keydown', onKey)
    return () => {
      for (const type of ['click', 'auxclick'] as const) document.removeEventListener(type, onClick)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  const openSelected = () => {
    const path = answer?.results[selected]?.entry.path
    if (path) tellHost({ open: path })
  }
  const onKey = (event: KeyboardEvent<Field>) => {
    const composing = event.nativeEvent.isComposing || event.keyCode === 229
    if (event.key !== 'Enter' || composing) return box.onKey(event)
    event.preventDefault()
    openSelected()
  }
  return (
    <>
      <SearchBox id="embed-search" box={{ ...box, failed: undefined, onKey, open: openSelected }}>
        <p className="hint">한 단어나 코드만 넣어도 돼요. 적은 글은 이 기기에만 있어요.</p>
      </SearchBox>
      {answer ? (
        <SearchAnswer
          answer={answer}
          selected={selected}
          onLiteral={() => box.ask(box.field.current?.value ?? '', true)}
        />
      ) : null}
      {box.failed ? <p className="hint">찾기를 불러오지 못했어요. 창을 닫고 다시 열어 주세요.</p> : null}
    </>
  )
}
