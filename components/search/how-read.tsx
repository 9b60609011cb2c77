import { josa } from 'es-hangul'
import type { Reading } from '@/lib/search/entry'
import { toShareableQuery } from '@/lib/shareable-query'

const before: Record<Reading['kind'], string> = {
  layout: '다른 자판으로 친 글을 ',
  choseong: '첫소리만 친 글을 ',
  roman: '로마자로 친 글을 ',
  code: '코드를 ',
  typo: '',
  concept: '',
}

/** How the query was read when it was not as typed, and the way back to what was typed. */
export function HowRead({ reading, query, onLiteral }: { reading: Reading; query: string; onLiteral?: () => void }) {
  const particle = josa(reading.text, '으로/로').slice(reading.text.length)
  return (
    <p className="how-read">
      {before[reading.kind]}
      <mark>{reading.text}</mark>
      {particle} 읽었어요.{' '}
      {onLiteral ? (
        <button type="button" onClick={onLiteral}>
          친 대로 찾기
        </button>
      ) : toShareableQuery(query) ? (
        <a href={`/search?q=${encodeURIComponent(query)}&literal=1`}>친 대로 찾기</a>
      ) : null}
    </p>
  )
}
