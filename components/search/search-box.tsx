'use client'

import type { ReactNode } from 'react'
import type { SearchAnswer as Answered, Kind } from '@/lib/search/entry'
import { SearchField } from './search-field'
import type { useSearchBox } from './use-search-box'

const usual = '문구를 그대로 붙여 넣어요'

type Props = {
  id: string
  box: ReturnType<typeof useSearchBox>
  kind?: Kind
  placeholder?: string
  /** The caret stands in the field when the page opens. */
  focused?: boolean
  /** Stands below the box while nothing is asked. */
  children?: ReactNode
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

/** The box with what belongs to it wherever it stands: paste, clear, the count for readers, what to do when search cannot load. */
export function SearchBox({ id, kind, placeholder = usual, focused, box, children }: Props) {
  const { answer, failed, selected, select, ask, put, open, pasteNow, ...field } = box
  return (
    <>
      <SearchField
        {...{ id, placeholder, kind, focused, ...field }}
        found={answer?.confident && answer.query === box.text ? answer.found : undefined}
        label={placeholder}
        onInput={(text) => ask(text)}
        onPasteButton={() => void pasteNow()}
        onClear={() => put('')}
        onSubmit={open}
      />
      {answer || failed ? null : children}
      {failed ? <Failed form={`${id}-form`} /> : null}
      <Spoken answer={answer} />
    </>
  )
}
