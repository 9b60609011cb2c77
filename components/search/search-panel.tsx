'use client'

import { type ComponentProps, memo, type ReactNode, startTransition, useEffect } from 'react'
import type { SearchAnswer as Answered, Kind } from '@/lib/search/entry'
import { TellWording } from '../feedback/tell-wording'
import { ScreenshotInput } from '../screenshot/screenshot-input'
import { SearchAnswer } from './search-answer'
import { SearchBox } from './search-box'
import { readFilters } from './url-filters'
import { useSearchBox } from './use-search-box'

type Props = {
  id: string
  kind?: Kind
  /** Most results shown. */
  limit?: number
  /** Narrows by the filters in the address: on /search. */
  fromAddress?: boolean
  placeholder?: string
  /** The caret stands in the field when the page opens. */
  focused?: boolean
  /** Takes a picture of the message too. */
  screenshot?: boolean
  /** Stands below the box while nothing is asked. */
  children?: ReactNode
  /** Draws the answer elsewhere (the slot of /search) instead of below the box. */
  onAnswer?: (answer: Answered | undefined) => void
}

/** Where the early script draws the first rows before React is awake (proof.md §2); React leaves them until it has its own. */
function EarlyRows({ limit }: { limit: number }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has no other way to keep markup that it did not write
  return <div data-early={limit} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
}

type Answer = ComponentProps<typeof SearchAnswer>

/** A key alone leaves the rows as they are. */
const Rows = memo(
  SearchAnswer,
  (before: Answer, next: Answer) => before.answer === next.answer && before.selected === next.selected,
)

/** Box and answers, everywhere the same: home, sheet, /search, receipts. */
export function SearchPanel({
  id,
  kind,
  limit = 8,
  fromAddress,
  placeholder,
  focused,
  screenshot,
  children,
  onAnswer,
}: Props) {
  const box = useSearchBox((query) => ({
    limit,
    ...(fromAddress ? readFilters(new URLSearchParams(location.search), query) : { kind }),
  }))
  const { answer, selected, ask, put, field } = box
  useEffect(() => startTransition(() => onAnswer?.(answer)), [answer, onAnswer])
  const rows =
    answer && !onAnswer ? (
      <Rows
        answer={answer}
        selected={selected}
        onLiteral={() => ask(field.current?.value ?? '', true)}
        tell={<TellWording query={answer.query} />}
      />
    ) : null
  return (
    <>
      <SearchBox {...{ id, kind, placeholder, focused, box }}>
        {onAnswer ? null : <EarlyRows limit={limit} />}
        {children}
      </SearchBox>
      {screenshot ? (
        <ScreenshotInput onText={(text) => put(text, false)} asked={answer} told>
          {rows}
        </ScreenshotInput>
      ) : (
        rows
      )}
    </>
  )
}
