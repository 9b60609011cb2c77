import type { Answer } from '@/lib/answer'
import type { StoredEntry } from '@/lib/search/entry'

/**
 * What a search result says by itself: for a row of the code book, which has no page of steps.
 * @example toEntryAnswer(entry).path // "/codes/nhn-kcp/13#CC61"
 */
export function toEntryAnswer({ kind, facts, audience = 'shopper', meaning = '', ...entry }: StoredEntry): Answer {
  const { id, path, title, system, systemName, situation, codes } = entry
  return {
    ...{ id, path, title, system, systemName, situation, codes, audience, meaning, ...facts },
    ...{ kind: kind === 'code' || kind === 'term' ? 'error' : kind, refund: /취소|환불/.test(situation) },
    ...{ steps: [], contacts: [], checkedOn: '', confidence: 'medium' },
  }
}
