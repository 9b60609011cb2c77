import type { Reading } from '@/lib/search/entry'
import { toSyllable } from '@/lib/search/jamo'
import { toShareableQuery } from '@/lib/shareable-query'

const before: Record<Reading['kind'], string> = {
  layout: '다른 자판으로 친 글을 ',
  choseong: '첫소리만 친 글을 ',
  roman: '로마자로 친 글을 ',
  code: '코드를 ',
  typo: '',
  concept: '',
}

/** Place of ㄹ among the finals, after which 로 stands as after a vowel; of letters only M and N end otherwise (엠, 엔). */
const rieul = 8

/** A particle of es-hangul's would bring all its tables into the first script. */
function toParticle(text: string): string {
  const { final = 0 } = toSyllable(text.slice(-1)) ?? {}
  return (final && final !== rieul) || /^[A-Z]*[MN]$/.test(text) ? '으로' : '로'
}

/** How the query was read when it was not as typed, and the way back to what was typed. */
export function HowRead({ reading, query, onLiteral }: { reading: Reading; query: string; onLiteral?: () => void }) {
  return (
    <p className="how-read">
      {before[reading.kind]}
      <mark>{reading.text}</mark>
      {toParticle(reading.text)} 읽었어요.{' '}
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
