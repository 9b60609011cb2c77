'use client'

import { useRef, useState } from 'react'
import type { Feedback } from '@/lib/feedback'
import { createId, deliver } from './outbox'

export type FeedbackState =
  | { state: 'asked' }
  | { state: 'sent'; id: string }
  | { state: 'waiting' | 'refused'; message: string }

/** Hides personal data already here. Throws when the script cannot be loaded: then nothing is kept and nothing leaves. */
async function hide(text: string): Promise<string> {
  const { redactWording } = await import('@/lib/redact')
  return redactWording(text)
}

/** Sends one feedback: says thanks at once, and takes it back with the reason when the server could not take it. */
export function useFeedback(): [FeedbackState, (feedback: Feedback) => void] {
  const [state, setState] = useState<FeedbackState>({ state: 'asked' })
  const id = useRef<string>(undefined)
  const send = async (feedback: Feedback) => {
    // Sent again it is the same feedback.
    id.current ??= createId()
    const sent = { state: 'sent', id: id.current } as const
    setState(sent)
    try {
      const text = feedback.text ? { text: await hide(feedback.text) } : {}
      const delivery = await deliver({ ...feedback, ...text, id: sent.id, t: Math.round(performance.now()) })
      setState(delivery.state === 'sent' ? sent : delivery)
    } catch {
      setState({ state: 'waiting', message: '연결이 끊긴 것 같아요. 적은 글은 그대로 있으니 다시 눌러 주세요.' })
    }
  }
  return [state, (feedback) => void send(feedback)]
}
