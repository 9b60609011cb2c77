'use client'

import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react'
import { Icon } from '../icon'
import { getLostFocus } from '../last-focus'
import { toFoundSpan } from './found-span'
import { MarkedText } from './marked-text'

export type Field = HTMLInputElement | HTMLTextAreaElement

type Props = {
  field: RefObject<Field | null>
  id: string
  label: string
  placeholder: string
  /** A pasted text stands in a field that grows. */
  tall: boolean
  /** What the field holds, as far as it was asked. */
  text: string
  /** The sentence that was found in it. */
  found?: { start: number; end: number }
  kind?: string
  /** The page is there to be typed into: the caret stands in the empty field when it opens. */
  focused?: boolean
  onInput: (text: string) => void
  onKey: (event: KeyboardEvent<Field>) => void
  onPaste: (event: ClipboardEvent<Field>) => void
  onPasteButton: () => void
  onClear: () => void
  onSubmit: () => void
}

/** The button that a text brings takes the focus of the one it replaces: the server's text comes to be known only when the page wakes. */
function takeFocus(clear: HTMLButtonElement | null): void {
  if (getLostFocus()?.matches('.paste, .go')) clear?.focus()
}

/** The search box. Uncontrolled, so that what was typed before React woke up stays (proof.md §2). Without JavaScript a plain GET form. */
export function SearchField({ field, tall, text, found, focused, ...props }: Props) {
  const attach = (node: Field | null) => {
    field.current = node
  }
  const shared = {
    id: props.id,
    name: 'q',
    'aria-label': props.label,
    placeholder: props.placeholder,
    maxLength: 5000,
    autoCapitalize: 'none',
    autoCorrect: 'off',
    spellCheck: false,
    enterKeyHint: 'search' as const,
    onKeyDown: props.onKey,
    onPaste: props.onPaste,
  }
  return (
    <form
      id={`${props.id}-form`}
      className={tall ? 'box tall' : 'box'}
      role="search"
      action="/search"
      onSubmit={(event) => {
        event.preventDefault()
        props.onSubmit()
      }}
    >
      <Icon name="search" />
      {tall ? (
        <div className="growing">
          {/* The text is drawn here, where a sentence can be marked; the field above it is clear and gives it its size. */}
          <p aria-hidden="true">
            <MarkedText text={text} spans={found ? [toFoundSpan(text, found)] : []} />{' '}
          </p>
          <textarea {...shared} ref={attach} rows={1} onInput={(event) => props.onInput(event.currentTarget.value)} />
        </div>
      ) : (
        <input
          {...shared}
          ref={attach}
          type="search"
          // biome-ignore lint/a11y/noAutofocus: who comes here comes to type; a field that takes the place of a grown one still holds its text
          autoFocus={focused && !text}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
      {props.kind ? <input type="hidden" name="kind" value={props.kind} /> : null}
      {text ? (
        <button type="button" className="clear" ref={takeFocus} aria-label="지우기" onClick={props.onClear}>
          <Icon name="x" />
        </button>
      ) : (
        <>
          <button type="button" className="paste" onClick={props.onPasteButton}>
            <Icon name="paste" />
            붙여넣기
          </button>
          <button type="submit" className="go">
            찾기
          </button>
        </>
      )}
    </form>
  )
}
