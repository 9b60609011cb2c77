/** The three facts in words: who can fix it, whether to try again, whether money moved. One home for pages, results and replies. */
export type FactKind = 'fixer' | 'retry' | 'money'
/** How loudly a value speaks: its icon takes the tone, the words only where money may have moved or a retry would harm. */
export type Tone = 'plain' | 'ok' | 'wait' | 'stop'
/** `value` on the error page, `short` in a result row, `icon` as a Lucide name in components/icon.tsx. */
export type FactWords = { value: string; short: string; icon: string; tone: Tone; loud?: boolean }

/** What each fact is called. */
export const factLabels: Record<FactKind, string> = { fixer: '누가 고치나', retry: '다시 시도', money: '돈' }

const words: Record<FactKind, Record<string, FactWords>> = {
  fixer: {
    shopper: { value: '나', short: '내가 고쳐요', icon: 'user', tone: 'plain' },
    'card-issuer': { value: '카드사', short: '카드사에 물어요', icon: 'card', tone: 'plain' },
    merchant: { value: '판매자', short: '판매자가 고쳐요', icon: 'store', tone: 'plain' },
    pg: { value: 'PG', short: 'PG가 고쳐요', icon: 'building', tone: 'plain' },
    platform: { value: '플랫폼', short: '플랫폼이 고쳐요', icon: 'phone', tone: 'plain' },
  },
  retry: {
    safe: { value: '안전해요', short: '다시 해도 안전', icon: 'check', tone: 'ok' },
    'after-fix': { value: '고친 뒤에', short: '고친 뒤 다시', icon: 'again', tone: 'plain' },
    wait: { value: '기다렸다가', short: '기다렸다가', icon: 'clock', tone: 'wait' },
    'check-first': { value: '먼저 확인', short: '먼저 확인', icon: 'search-check', tone: 'wait' },
    no: { value: '하지 마세요', short: '다시 하지 마세요', icon: 'ban', tone: 'stop', loud: true },
  },
  money: {
    'not-charged': { value: '나가지 않았어요', short: '돈 안 나감', icon: 'check', tone: 'ok' },
    'maybe-charged': { value: '나갔을 수 있어요', short: '돈 나갔을 수 있음', icon: 'alert', tone: 'wait', loud: true },
    charged: { value: '나갔어요', short: '돈 나감', icon: 'alert', tone: 'stop', loud: true },
    unknown: { value: '알 수 없어요', short: '돈은 알 수 없음', icon: 'help', tone: 'plain' },
  },
}

const stillPaid: FactWords = {
  value: '결제가 그대로 남아 있어요',
  short: '결제 그대로',
  icon: 'alert',
  tone: 'wait',
  loud: true,
}

/**
 * Words and icon of a fact, or undefined for a value that is not there. On cancel and refund errors `charged` means that the
 * payment still stands, not that money moved twice.
 * @example toFactWords('retry', 'wait')?.value // "기다렸다가"
 * @example toFactWords('money', 'charged', true)?.value // "결제가 그대로 남아 있어요"
 */
export function toFactWords(kind: FactKind, value: string | undefined, refund = false): FactWords | undefined {
  if (kind === 'money' && value === 'charged' && refund) return stillPaid
  return value === undefined ? undefined : words[kind][value]
}
