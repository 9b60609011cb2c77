import type { Source } from '@/lib/content/schema'
import { Day } from './updated'

type Props = {
  id: string
  checkedOn: string
  checkedWith?: string
  recheckBy: string
  updated: string
  sources: Source[]
  confidence: 'high' | 'medium' | 'low'
}

/** When and with what the page was checked, where it comes from, and its short address. */
export function Provenance({ id, checkedOn, checkedWith, recheckBy, updated, sources, confidence }: Props) {
  const overdue = recheckBy < new Date().toISOString().slice(0, 10)
  return (
    <dl className="about-page">
      <div>
        <dt>확인한 날</dt>
        <dd>
          <Day date={checkedOn} />
          {overdue ? '. 확인한 지 오래돼 지금과 다를 수 있어요.' : ''}
        </dd>
      </div>
      {updated === checkedOn ? null : (
        <div>
          <dt>고친 날</dt>
          <dd>
            <Day date={updated} />
          </dd>
        </div>
      )}
      {checkedWith ? (
        <div>
          <dt>확인한 화면</dt>
          <dd>{checkedWith}</dd>
        </div>
      ) : null}
      {confidence === 'low' ? (
        <div>
          <dt>확인 필요</dt>
          <dd>출처가 적어 아직 다 확인하지 못한 글이에요.</dd>
        </div>
      ) : null}
      <div>
        <dt>출처</dt>
        <dd>
          {sources.map((source, index) => (
            <span key={source.title + source.url}>
              {index > 0 ? ', ' : ''}
              {source.url ? (
                <a href={source.url} rel="noreferrer">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>짧은 주소</dt>
        <dd>
          <code>/s/{id}</code>
        </dd>
      </div>
    </dl>
  )
}
