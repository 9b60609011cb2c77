import type { Answer } from '@/lib/answer'
import { listBodyParts } from '@/lib/content/body'
import type { GuidePage } from '@/lib/content/guides'
import { type LinkRow, LinkRows } from './link-rows'
import { Provenance } from './provenance'
import { Rail } from './rail'

type Props = { guide: GuidePage; answer: Answer; errors: LinkRow[]; related: LinkRow[] }

/** Beside a guide: the messages it solves, further guides, and where it comes from. */
export function GuideRail({ guide, answer, errors, related }: Props) {
  return (
    <Rail answer={answer} parts={listBodyParts(guide.slug, guide.body)}>
      {errors.length > 0 ? (
        <section>
          <h2>이 글이 푸는 문구</h2>
          <LinkRows bare rows={errors} />
        </section>
      ) : null}
      {related.length > 0 ? (
        <section className="part">
          <h2>이어서 볼 글</h2>
          <LinkRows bare rows={related} />
        </section>
      ) : null}
      <Provenance {...guide} />
    </Rail>
  )
}
