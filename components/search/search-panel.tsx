'use client'

import { type ReactNode, useEffect } from 'react'
import type { SearchAnswer as Answered, Kind } from '@/lib/search/entry'
import { SearchAnswer } from './search-answer'
import { SearchField } from './search-field'
import { readFilters } from './url-filters'
import { useSearchBox } from './use-search-box'

const usual = '문구를 그대로 붙여 넣어요'

type Props = {
  id: string
  kind?: Kind
  /** Most results shown. */
  limit?: number
  /** Narrows by the filters in the address: on /search. */
  fromAddress?: boolean
  placeholder?: string
  /** Stands below the box while nothing is asked. */
  children?: ReactNode
  /** Draws the answer elsewhere (the slot of /search) instead of below the box. */
  onAnswer?: (answer: Answered | undefined) => void
}

function Spoken({ answer }: { answer?: Answered }) {
  return (
    <div aria-live="polite" className="sr">
      {answer ? (answer.confident ? `${answer.results.length}개를 찾았어요` : '딱 맞는 문구는 없어요') : ''}
    </div>
  )
}

function Failed({ form }: { form: string }) {
  return (
    <>
      <p className="hint">찾기를 불러오지 못했어요. 적은 글을 서버로 보내 찾을 수 있어요. 저장하지 않아요.</p>
      <p className="btns">
        <button type="submit" form={form} className="btn pen">
          서버에서 찾기
        </button>
      </p>
    </>
  )
}

/** Box and answers, everywhere the same: home, sheet, /search, receipts. */
export function SearchPanel({ id, kind, limit = 8, fromAddress, placeholder = usual, children, onAnswer }: Props) {
  const { answer, failed, selected, ask, put, open, pasteNow, ...box } = useSearchBox((query) => ({
    limit,
    ...(fromAddress ? readFilters(new URLSearchParams(location.search), query) : { kind }),
  }))
  useEffect(() => onAnswer?.(answer), [answer, onAnswer])
  return (
    <>
      <SearchField
        {...{ id, placeholder, kind, ...box }}
        label={placeholder}
        onInput={(text) => ask(text)}
        onPasteButton={() => void pasteNow()}
        onClear={() => put('')}
        onSubmit={open}
      />
      {answer || failed ? null : children}
      {failed ? <Failed form={`${id}-form`} /> : null}
      <Spoken answer={answer} />
      {answer && !onAnswer ? (
        <SearchAnswer answer={answer} selected={selected} onLiteral={() => ask(box.field.current?.value ?? '', true)} />
      ) : null}
    </>
  )
}
