'use client'

import { useState } from 'react'
import type { Answer } from '@/lib/answer'
import { fillBlanks } from '@/lib/blanks'
import { type OwnWords, type ReplyForm, toReply } from '@/lib/reply'

/** The reply to send: of an answer or one of its steps, in the agent's words, with what was put into the gaps. */
export function useReply(answer: Answer | undefined, wished: number | undefined, words: OwnWords) {
  const [filled, setFilled] = useState<Record<string, string>>({})
  const stepId = wished === undefined ? undefined : answer?.steps[wished - 1]?.id
  const toText = (form: ReplyForm) =>
    answer ? fillBlanks(toReply(answer, { form, origin: location.origin, step: stepId, words }), filled) : ''
  return { step: stepId ? wished : undefined, stepId, filled, setFilled, toText }
}
