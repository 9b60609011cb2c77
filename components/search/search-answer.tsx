import type { ReactNode } from 'react'
import type { SearchAnswer as Answered, Kind, SearchResult } from '@/lib/search/entry'
import { Facts } from '../facts'
import { MessageHeading } from '../heading'
import { Icon } from '../icon'
import { toFoundSpan } from './found-span'
import { HowRead } from './how-read'
import { MarkedText } from './marked-text'
import { ResultRow } from './result-row'
import type { Filters } from './url-filters'

/** A pasted text longer than this is answered with the page itself instead of a list. */
const pasteLength = 40
/** Below the cut no more than this is shown. */
const nearest = 3

function Rows({ results, selected }: { results: SearchResult[]; selected?: number }) {
  return (
    <ul className="results">
      {results.map((result, index) => (
        <ResultRow key={result.entry.path} result={result} selected={index === selected} />
      ))}
    </ul>
  )
}

function Nothing({ answer, selected, tell }: Pick<Props, 'answer' | 'selected' | 'tell'>) {
  const near = answer.results.slice(0, nearest)
  return (
    <>
      <h2 className="none">딱 맞는 문구는 없어요</h2>
      <p className="how-read">
        {near.length > 0
          ? `아래는 가장 가까운 ${near.length}개예요. 다르면 따라 하지 마세요.`
          : '화면에 뜬 글을 그대로 넣어 보세요. 코드만 넣어도 돼요.'}
      </p>
      <Rows results={near} selected={selected} />
      <p className="btns">
        <a className="btn pen" href="/diagnose">
          <Icon name="tree" />
          질문에 답하며 좁히기
        </a>
      </p>
      {tell}
    </>
  )
}

function Pasted({ answer }: { answer: Answered }) {
  const { query, found } = answer
  if (!found) return null
  return (
    <>
      <p className="pasted">
        <MarkedText text={query} spans={[toFoundSpan(query, found)]} />
      </p>
      <p className="how-read">
        붙인 글에서 <mark>표시한 문장</mark>을 찾았어요.
      </p>
    </>
  )
}

function TopAnswer({ result }: { result: SearchResult }) {
  const { entry } = result
  return (
    <article className="top-answer" data-result={entry.path}>
      <MessageHeading text={entry.title} level={2} quoted={entry.kind === 'error'} />
      {entry.meaning ? <p className="lead">{entry.meaning}</p> : null}
      <Facts values={entry.facts ?? {}} refund={/취소|환불/.test(entry.situation)} />
      <p className="btns">
        <a className="btn pen" href={entry.path}>
          {entry.steps ? `해결 순서 ${entry.steps}단계 보기` : '이 글 보기'}
        </a>
      </p>
    </article>
  )
}

/** Folded until asked for, or until the arrow keys go there. */
function Others({ results, selected = 0 }: { results: SearchResult[]; selected?: number }) {
  if (results.length === 0) return null
  return (
    <details className="others" open={selected > 0 || undefined}>
      <summary>
        아니라면 <span>비슷한 문구 {results.length}개</span>
      </summary>
      <Rows results={results} selected={selected - 1} />
    </details>
  )
}

function FilterChips({ answer, filters }: { answer: Answered; filters: Filters }) {
  const kinds: { kind?: Kind; name: string }[] = [
    { name: '전체' },
    { kind: 'error', name: '오류' },
    { kind: 'guide', name: '안내' },
    { kind: 'diagnose', name: '진단' },
    { kind: 'receipt', name: '영수증' },
    { kind: 'code', name: '코드' },
  ]
  const system = filters.system ? `&system=${encodeURIComponent(filters.system)}` : ''
  const all = `/search?q=${encodeURIComponent(answer.query)}`
  const base = all + system
  const name = answer.results.find(({ entry }) => entry.system === filters.system)?.entry.systemName
  return (
    <nav className="filters" aria-label="종류로 좁히기">
      {filters.system ? (
        <a className="chip" href={filters.kind ? `${all}&kind=${filters.kind}` : all}>
          {name ?? '한 서비스'}만 · 모두 보기
        </a>
      ) : null}
      {kinds.map(({ kind, name }) => (
        <a
          key={name}
          className="chip"
          href={kind ? `${base}&kind=${kind}` : base}
          aria-current={filters.kind === kind ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

type Props = {
  answer: Answered
  filters?: Filters
  selected?: number
  onLiteral?: () => void
  /** Stands below the cut: how to tell us a wording that is missing. */
  tell?: ReactNode
}

/** What search says to a query: the same markup from the server and on the device. Nothing for an empty query. */
export function SearchAnswer({ answer, filters, selected, onLiteral, tell }: Props) {
  if (answer.query.trim() === '') return null
  const [first, ...others] = answer.results
  const whole = answer.confident && answer.found && answer.query.length > pasteLength
  return (
    <section aria-label="찾은 것" data-confident={answer.confident}>
      {filters ? <FilterChips answer={answer} filters={filters} /> : null}
      {answer.reading && answer.confident ? (
        <HowRead reading={answer.reading} query={answer.query} onLiteral={onLiteral} />
      ) : null}
      {answer.confident ? <Pasted answer={answer} /> : null}
      {!answer.confident || !first ? (
        <Nothing answer={answer} selected={selected} tell={tell} />
      ) : whole ? (
        <>
          <TopAnswer result={first} />
          <Others results={others} selected={selected} />
        </>
      ) : (
        <>
          {answer.reading ? null : <p className="count">{answer.results.length}개를 찾았어요</p>}
          <Rows results={answer.results} selected={selected} />
        </>
      )}
    </section>
  )
}
