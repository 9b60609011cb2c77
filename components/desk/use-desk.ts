'use client'

import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { toEntryAnswer } from '@/lib/desk/entry-answer'
import { readStepWish } from '@/lib/desk/step-wish'
import type { ReplyForm } from '@/lib/reply'
import type { SearchAnswer, SearchResult } from '@/lib/search/entry'
import { toAsked } from '@/lib/search/to-asked'
import type { Field } from '../search/search-field'
import { useSearchBox } from '../search/use-search-box'
import { readDeskKey } from './desk-key'
import { type Answers, useAnswers } from './use-answers'
import { useKept } from './use-kept'
import { useReply } from './use-reply'
import { useSending } from './use-sending'

const limit = 6

/** What the agent chose: an answer from a list instead of the marked row, one step instead of the whole. */
type Chosen = { asked: number; query?: string; picked?: string; step?: number }

function findAnswer(answers: Answers | undefined, { picked }: Chosen, result: SearchResult | undefined) {
  if (!answers) return undefined
  if (picked) return answers.get(picked)
  return result && (answers.get(result.entry.id) ?? toEntryAnswer(result.entry))
}

/** Whether what is shown answers what was asked last, and not the text before it. */
function isAnswerTo(answer: SearchAnswer | undefined, query: string | undefined): boolean {
  return query !== undefined && answer?.query === toAsked(query)
}

/** The text as it was pasted: while the field still holds it, a digit is a step and not more of the text. */
function usePasted() {
  const pasted = useRef<string>(undefined)
  // The field may be exchanged for a growing one first: two frames later the text stands in it.
  const remember = (read: () => string | undefined) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        pasted.current = read()
      }),
    )
  return { remember, holds: (text: string) => text !== '' && text === pasted.current }
}

/** The support desk: the search box with its keys, the answer that is chosen, and sending it. */
export function useDesk() {
  const answers = useAnswers()
  const [kept, change] = useKept()
  const [chosen, setChosen] = useState<Chosen>({ asked: 0 })
  const pasted = usePasted()
  const box = useSearchBox(
    () => ({ limit }),
    (text) => {
      const { step, query } = readStepWish(text)
      setChosen(({ asked }) => ({ asked: asked + 1, query, step }))
      return query
    },
  )
  const answer = findAnswer(answers, chosen, box.answer?.results[box.selected])
  const reply = useReply(answer, chosen.step, kept.words)
  const ready = chosen.picked !== undefined || isAnswerTo(box.answer, chosen.query)
  const { send, done } = useSending({ answer: ready ? answer : undefined, reply, kept, change, asked: chosen.asked })

  const setForm = (form: ReplyForm) => change((now) => ({ ...now, form }))
  const chooseStep = (step: number) => {
    if (answer?.steps[step - 1]) setChosen((now) => ({ ...now, step: step === reply.step ? undefined : step }))
  }
  const pick = (picked: string) => setChosen(({ asked }) => ({ asked: asked + 1, picked }))
  const select = (index: number) => {
    setChosen(({ asked, query }) => ({ asked, query }))
    box.select(index)
  }
  const onKey = (event: KeyboardEvent<Field>) => {
    // Safari ends the composition first: its Enter is known by 229 alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const wish = readDeskKey(event.nativeEvent, pasted.holds(event.currentTarget.value))
    if (!wish) return box.onKey(event)
    event.preventDefault()
    if ('send' in wish) send(wish.send)
    else if ('form' in wish) setForm(wish.form)
    else chooseStep(wish.step)
  }
  const onPaste = (event: ClipboardEvent<Field>) => {
    // Until the pasted text is asked, what stands there answers another customer.
    if (event.clipboardData.getData('text')) setChosen(({ asked }) => ({ asked: asked + 1 }))
    box.onPaste(event)
    pasted.remember(() => box.field.current?.value)
  }
  return {
    ...{ answers, kept, change, answer, reply, done, picked: chosen.picked },
    ...{ send, setForm, chooseStep, pick, select, box: { ...box, onKey, onPaste, open: () => send('link') } },
  }
}

export type Desk = ReturnType<typeof useDesk>
