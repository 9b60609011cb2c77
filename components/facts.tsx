import { type FactKind, factLabels, toFactWords } from '@/lib/facts'
import { Icon } from './icon'

type Values = Partial<Record<FactKind, string | undefined>>

const kinds: FactKind[] = ['fixer', 'retry', 'money']

/** The three facts of a page, as text with an icon. A fact without evidence is left out. */
export function Facts({ values, notes = {}, refund }: { values: Values; notes?: Values; refund?: boolean }) {
  const known = kinds.flatMap((kind) => {
    const words = toFactWords(kind, values[kind], refund)
    return words ? [{ kind, words }] : []
  })
  if (known.length === 0) return null
  const uncertain = values.money === 'maybe-charged'
  return (
    <dl className="facts">
      {known.map(({ kind, words }) => (
        <div key={kind} data-fact={kind} data-value={values[kind]}>
          <dt>{factLabels[kind]}</dt>
          <dd>
            <Icon name={words.icon} tone={words.tone} />
            <b className={words.loud || (uncertain && kind === 'retry') ? words.tone : undefined}>{words.value}</b>
            {notes[kind] ? <span>{notes[kind]}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
