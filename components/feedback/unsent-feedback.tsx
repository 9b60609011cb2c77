'use client'

import { useEffect } from 'react'
import { outboxKey } from '@/lib/feedback'

/** Sends feedback that still waits on this device, once the page is awake and whenever it is online again. */
export function UnsentFeedback() {
  useEffect(() => {
    const send = async () => {
      try {
        if (localStorage.getItem(outboxKey)) await (await import('./outbox')).flushOutbox()
      } catch {
        // Storage is forbidden or the script did not load: the next page tries again.
      }
    }
    void send()
    addEventListener('online', send)
    return () => removeEventListener('online', send)
  }, [])
  return null
}
