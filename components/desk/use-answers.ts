'use client'

import { useEffect, useState } from 'react'
import type { Answer } from '@/lib/answer'
import { answersAddress } from '@/lib/answers-address'

/** Every answer by its short id, loaded once; undefined until then, empty where they cannot be loaded. */
export type Answers = ReadonlyMap<string, Answer>

/** Loads the answers that the desk sends. */
export function useAnswers(): Answers | undefined {
  const [answers, setAnswers] = useState<Answers>()
  useEffect(() => {
    const load = async () => {
      const response = await fetch(answersAddress)
      const list: Answer[] = await response.json()
      setAnswers(new Map(list.map((answer) => [answer.id, answer])))
    }
    // Without them a result still has its meaning and its link.
    load().catch(() => setAnswers(new Map()))
  }, [])
  return answers
}
