import { listBlanks } from '@/lib/blanks'
import type { ReplyForm } from '@/lib/reply'

/**
 * What was copied, in words, and which gaps are still to be filled.
 * @example toDone('short', '…', 2) // "2단계 답을 복사했어요"
 */
export function toDone(form: ReplyForm, text: string, step?: number): string {
  const blanks = listBlanks(text)
  const which = step ? `${step}단계 ` : ''
  const what = form === 'link' ? '링크를' : '답을'
  const gaps = blanks.length > 0 ? `. 빈칸을 채워 보내세요: ${blanks.join(', ')}` : ''
  return `${which}${what} 복사했어요${gaps}`
}
