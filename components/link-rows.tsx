import { toLang } from '@/lib/lang'
import { Icon } from './icon'

export type LinkRow = {
  href: string
  title: string
  /** A message is set in quotes and not bold. */
  quoted?: boolean
  under?: string
  over?: string
  /** Stands at the right before the chevron. */
  aside?: string
  icon?: string
}

/** Ways on: one row each, a hairline between, the whole row can be pressed. */
export function LinkRows({ rows, bare }: { rows: LinkRow[]; bare?: boolean }) {
  return (
    <ul className={bare ? 'rows bare' : 'rows'}>
      {rows.map((row) => (
        <li key={row.href + row.title}>
          <a href={row.href}>
            {row.icon ? <Icon name={row.icon} /> : null}
            <span>
              {row.over ? <span className="cap">{row.over}</span> : null}
              {row.quoted ? (
                <span className="q" lang={toLang(row.title)}>
                  {row.title}
                </span>
              ) : (
                <b>{row.title}</b>
              )}
              {row.under ? <small>{row.under}</small> : null}
            </span>
            {row.aside ? <small>{row.aside}</small> : null}
            {row.quoted ? null : <Icon name="chevron" />}
          </a>
        </li>
      ))}
    </ul>
  )
}
