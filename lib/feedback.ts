/** What a visitor tells: it worked, it did not, a step is wrong, a wording was not found. */
export type FeedbackKind = 'solved' | 'unsolved' | 'stuck' | 'wording'
/** Menu differs, button is missing, the same error again, another error. */
export type FeedbackReason = 'menu' | 'button' | 'same' | 'other'

export const feedbackKinds: readonly FeedbackKind[] = ['solved', 'unsolved', 'stuck', 'wording']

/** Reasons as a visitor reads them, in the order they are offered. */
export const reasonNames: Record<FeedbackReason, string> = {
  menu: '메뉴가 달라요',
  button: '버튼이 없어요',
  same: '같은 오류가 나요',
  other: '다른 오류가 떠요',
}

export const feedbackReasons: readonly FeedbackReason[] = ['menu', 'button', 'same', 'other']

/** Where feedback that was not taken yet waits in the browser's storage. */
export const outboxKey = 'feedback'

/** Where feedback is sent (contracts.md). */
export const feedbackAddress = '/api/feedback'

/** What is sent, by the names of the contract. */
export type Feedback = {
  /** UUID by which a second sending is known. */
  id?: string
  /** Address of a published page. */
  path: string
  step?: string
  kind: FeedbackKind
  reason?: FeedbackReason
  text?: string
  /** Milliseconds since the form was shown. */
  t?: number
}
