import type { FeedbackKind, FeedbackReason } from '@/lib/feedback'

/** One row a feedback; nothing in it names a person. */
export type FeedbackRow = {
  /** UUID, the key by which a second sending is known. */
  id: string
  /** Milliseconds. */
  at: number
  path: string
  step: string | null
  kind: FeedbackKind
  reason: FeedbackReason | null
  /** Redacted (lib/redact.ts) before it came here. */
  text: string | null
}

/** Tables by name, the same in SQLite and PostgreSQL. */
export type Schema = { feedback: FeedbackRow }
