'use client'

import { useEffect, useState } from 'react'
import { addFavourites } from '@/lib/desk/kept'
import { parseListHash, toListHash } from '@/lib/desk/shared-list'
import { copy } from '../copy'
import { Icon } from '../icon'
import { forms } from './desk-key'
import type { Answers } from './use-answers'
import type { Desk } from './use-desk'

const clock = new Intl.DateTimeFormat('ko-KR', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

type RowsProps = { rows: { id: string; beside?: string }[]; answers?: Answers; onPick: (id: string) => void }

function AnswerRows({ rows, answers, onPick }: RowsProps) {
  const known = rows.flatMap(({ id, beside }) => {
    const answer = answers?.get(id)
    return answer ? [{ id, beside, answer }] : []
  })
  return (
    <ul className="desk-rows">
      {known.map(({ id, beside, answer }) => (
        <li key={id + beside}>
          <button type="button" onClick={() => onPick(id)}>
            <span className={answer.kind === 'error' ? 'q' : undefined}>{answer.title}</span>
            <small>{beside ?? answer.systemName}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The set of answers in the address, as a team lead sent it. */
function useShared(): string[] {
  const [shared, setShared] = useState<string[]>([])
  useEffect(() => {
    const read = () => setShared(parseListHash(location.hash))
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  return shared
}

/** While nothing is asked: the list that was sent, the favourites, and what was sent last. */
export function DeskLists({ desk, onPick }: { desk: Desk; onPick: (id: string) => void }) {
  const { answers, kept, change } = desk
  const shared = useShared()
  const fresh = shared.filter((id) => !kept.favourites.includes(id))
  const recent = kept.recent.map(({ id, form, at }) => {
    const name = forms.find((one) => one.form === form)?.name
    return { id, beside: `${clock.format(at)} · ${name}` }
  })
  const toLink = () => `${location.origin}/desk${toListHash(kept.favourites)}`
  return (
    <>
      {shared.length > 0 ? (
        <section className="part">
          <h2>받은 목록 {shared.length}개</h2>
          <AnswerRows rows={shared.map((id) => ({ id }))} answers={answers} onPick={onPick} />
          {fresh.length > 0 ? (
            <p className="btns">
              <button type="button" className="btn small" onClick={() => change((now) => addFavourites(now, fresh))}>
                <Icon name="star" />
                즐겨찾기에 더하기
              </button>
            </p>
          ) : null}
        </section>
      ) : null}
      {kept.favourites.length > 0 ? (
        <section className="part">
          <h2>즐겨찾기</h2>
          <AnswerRows rows={kept.favourites.map((id) => ({ id }))} answers={answers} onPick={onPick} />
          <p className="btns">
            <button
              type="button"
              className="btn small"
              onClick={() => void copy(toLink(), '목록 링크를 복사했어요. 받은 사람의 데스크에 이 목록이 열려요.')}
            >
              <Icon name="link" />
              목록 링크 복사
            </button>
          </p>
        </section>
      ) : null}
      {recent.length > 0 ? (
        <section className="part">
          <h2>최근에 보낸 답</h2>
          <AnswerRows rows={recent} answers={answers} onPick={onPick} />
        </section>
      ) : null}
    </>
  )
}
