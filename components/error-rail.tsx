import type { Answer } from '@/lib/answer'
import type { ErrorFields } from '@/lib/content/schema'
import { listParts } from './error-article'
import { type LinkRow, LinkRows } from './link-rows'
import { Provenance } from './provenance'
import { Rail } from './rail'

type Props = { page: ErrorFields; answer: Answer; similar: LinkRow[]; guides: LinkRow[] }

/** Beside an error: other wordings of it, neighbours, guides, and where it comes from. */
export function ErrorRail({ page, answer, similar, guides }: Props) {
  const others = page.messages.slice(1)
  return (
    <Rail answer={answer} parts={listParts(page)}>
      {others.length > 0 ? (
        <section>
          <h2>같은 문제의 다른 문구</h2>
          <ul className="wordings">
            {others.map((one) => (
              <li key={one.text + one.where}>
                <span className="q" lang={one.lang === 'en' ? 'en' : undefined}>
                  {one.text}
                </span>
                {one.where ? <small>{one.where}</small> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {similar.length > 0 ? (
        <section className="part">
          <h2>비슷하지만 다른 문구</h2>
          <LinkRows bare rows={similar} />
        </section>
      ) : null}
      {guides.length > 0 ? (
        <section className="part">
          <h2>더 자세히 보기</h2>
          <LinkRows bare rows={guides} />
        </section>
      ) : null}
      <Provenance {...page} />
    </Rail>
  )
}
