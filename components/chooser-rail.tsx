import type { ChooserFields } from '@/lib/content/schema'
import { type LinkRow, LinkRows } from './link-rows'
import { Provenance } from './provenance'
import { Rail } from './rail'

/** Beside a chooser: guides for those whom no answer fits, and where it comes from. */
export function ChooserRail({ page, guides }: { page: ChooserFields; guides: LinkRow[] }) {
  return (
    <Rail parts={[]}>
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
