'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Answer } from '@/lib/answer'
import { addSent, type Kept } from '@/lib/desk/kept'
import { copy } from '../copy'
import { toDone } from './to-done'
import type { useReply } from './use-reply'

type Parts = {
  answer: Answer | undefined
  reply: ReturnType<typeof useReply>
  kept: Kept
  change: (toNext: (kept: Kept) => Kept) => void
  /** Counts the questions: what was said or wanted holds for one of them. */
  asked: number
}

/** Copies the link or the reply and says so; a key pressed before there is an answer is meant for the one that comes. */
export function useSending({ answer, reply, kept, change, asked }: Parts) {
  const [said, setSaid] = useState({ about: '', text: '' })
  const wanted = useRef<{ what: 'link' | 'reply'; asked: number }>(undefined)
  const about = `${asked} ${answer?.id} ${reply.stepId}`
  const send = (what: 'link' | 'reply') => {
    wanted.current = answer ? undefined : { what, asked }
    if (!answer) return
    const form = what === 'link' ? 'link' : kept.form
    const text = reply.toText(form)
    void copy(text, toDone(form, text, reply.step), (done) => setSaid({ about, text: done }))
    // Rows of the code book have no short id to be found again by.
    if (/^[a-z0-9]+$/.test(answer.id))
      change((now) => addSent(now, { id: answer.id, form, step: reply.stepId, at: Date.now() }))
  }
  const sendWanted = useEffectEvent(() => {
    if (answer && wanted.current?.asked === asked) send(wanted.current.what)
  })
  useEffect(() => sendWanted())
  return { send, done: said.about === about ? said.text : '' }
}
