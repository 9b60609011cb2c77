import type { MouseEvent } from 'react'
import { type FactKind, toFactWords } from '@/lib/facts'
import { toLang } from '@/lib/lang'
import type { SearchResult } from '@/lib/search/entry'
import { Icon } from '../icon'
import { MarkedText } from './marked-text'

const kindNames = {
  error: '오류',
  guide: '안내',
  diagnose: '진단',
  receipt: '영수증',
  code: '코드',
  term: '용어',
} as const

/** The three facts in short, each with its icon. */
export function ShortFacts({ facts, refund }: { facts: SearchResult['entry']['facts']; refund: boolean }) {
  const kinds: FactKind[] = ['fixer', 'retry', 'money']
  const words = kinds.flatMap((kind) => toFactWords(kind, facts?.[kind], refund) ?? [])
  if (words.length === 0) return null
  return (
    <span className="three">
      {words.map((word) => (
        <span key={word.short} className={word.loud ? `${word.tone}-word` : undefined}>
          <Icon name={word.icon} tone={word.tone} />
          {word.short}
        </span>
      ))}
    </span>
  )
}

/** A code that several services share: which one it was. */
function Family({ family }: { family: NonNullable<SearchResult['family']> }) {
  return (
    <p className="family">
      <span>어디에서 떴나요?</span>
      {family.map(({ name, path }) => (
        <a key={path} className="chip" href={path}>
          {name}
        </a>
      ))}
    </p>
  )
}

type Props = { result: SearchResult; selected?: boolean; onPick?: () => void }

/** Chooses a row instead of opening it, unless a key asks for a new tab. */
function toPick(onPick: () => void) {
  return (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onPick()
  }
}

/** One result: the message or title, where it belongs, the three facts in short. */
export function ResultRow({ result, selected, onPick }: Props) {
  const { entry, family } = result
  const isMessage = entry.kind === 'error' || entry.kind === 'code'
  const [code] = entry.codes
  return (
    <li data-result={entry.path} className={selected ? 'on' : undefined}>
      <a href={entry.path} onClick={onPick && toPick(onPick)}>
        <span className={isMessage ? 't q' : 't'} lang={toLang(entry.title)}>
          <MarkedText text={entry.title} spans={result.spans} />
        </span>
        <span className="at">
          {entry.kind === 'error' ? null : <span className="badge">{kindNames[entry.kind]}</span>}
          {/* Whose a diagnosis is stands in its title. */}
          {family || entry.kind === 'diagnose' ? '' : `${entry.systemName} · `}
          {entry.situation}
          {code && !family ? (
            <>
              {' · '}
              <code>{code}</code>
            </>
          ) : null}
        </span>
        {result.matched ? <span className="at">이 문구로도 떠요: {result.matched}</span> : null}
        <ShortFacts facts={entry.facts} refund={/취소|환불/.test(entry.situation)} />
      </a>
      {family ? <Family family={family} /> : null}
    </li>
  )
}
