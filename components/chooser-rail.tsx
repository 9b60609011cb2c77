import type { Answer } from '@/lib/answer'
import type { ChooserFields } from '@/lib/content/schema'
import { type LinkRow, LinkRows } from './link-rows'
import { Provenance } from './provenance'
import { Rail } from './rail'

type Props = { page: ChooserFields; answer: Answer; guides: LinkRow[] }

/** Beside a chooser: guides for those whom no answer fits, and where it comes from. */
export function ChooserRail({ page, answer, guides }: Props) {
  return (
    <Rail answer={answer} parts={[]}>
      {guides.length > 0 ? (
        <section>
          <h2>맞는 것이 없다면</h2>
          <LinkRows bare rows={guides} />
        </section>
      ) : null}
      <Provenance {...page} />
    </Rail>
  )
}
