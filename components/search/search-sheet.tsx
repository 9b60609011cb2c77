'use client'

import { useEffect, useRef, useState } from 'react'
import { hasSingleKeys } from '../single-keys'
import { SearchPanel } from './search-panel'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

/** A press on the dimmed page behind the dialog: it counts as the dialog's own, outside its box. */
function isBehind({ target, clientX, clientY }: MouseEvent, dialog: HTMLDialogElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom)
}

/** The search over the page: opened by every link marked data-search and by the key /. Without JavaScript those links lead to /search. */
export function SearchSheet() {
  const [open, setOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-search]') : null
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      setOpen(true)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target) || event.ctrlKey || event.metaKey || !hasSingleKeys()) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  useEffect(() => {
    if (!open || !dialog.current || dialog.current.open) return
    const shown = dialog.current
    shown.showModal()
    shown.addEventListener('click', (event) => isBehind(event, shown) && shown.close())
    // React writes no autofocus attribute, so that the dialog would choose its first button.
    shown.querySelector<HTMLInputElement>('[name=q]')?.focus()
  }, [open])
  if (!open) return null
  return (
    <dialog
      className="sheet"
      ref={dialog}
      aria-label="문구 찾기"
      onClose={() => setOpen(false)}
      onKeyDown={(event) => {
        // In Safari a search field keeps the key to itself.
        const unused = !event.defaultPrevented && !event.nativeEvent.isComposing
        if (event.key === 'Escape' && unused) dialog.current?.close()
      }}
    >
      {/* No header: beside the page's own it would be a second banner to assistive technology. */}
      <div className="sheet-top">
        <h2>문구 찾기</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          닫기
        </button>
      </div>
      <SearchPanel id="sheet-search" />
      <p className="keys">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> 고르기
        </span>
        <span>
          <kbd>Enter</kbd> 열기
        </span>
        <span>
          <kbd>Esc</kbd> 닫기
        </span>
      </p>
    </dialog>
  )
}
