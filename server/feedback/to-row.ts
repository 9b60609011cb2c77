import { randomUUID } from 'node:crypto'
import type { Feedback } from '@/lib/feedback'
import { redactWording } from '@/lib/redact'
import type { FeedbackRow } from '../store/schema'

/** PostgreSQL takes no NUL and no half of a pair. */
function toStorable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed().trim()
}

/**
 * A feedback as it is stored: redacted, with a key of its own when the form had none.
 * @example toRow({ path: '/', kind: 'wording', text: '010-1234-5678' }, Date.now()).text // "[전화번호 가림]"
 */
export function toRow({ id, path, step, kind, reason, text }: Feedback, at: number): FeedbackRow {
  const told = toStorable(redactWording(text ?? ''))
  return {
    ...{ id: id ?? randomUUID(), at, path, kind },
    ...{ step: step ?? null, reason: reason ?? null, text: told === '' ? null : told },
  }
}
