import type { Answer } from '@/lib/answer'
import type { Receipt } from '@/lib/content/schema-lists'
import { Inline } from './inline'
import { type LinkRow, LinkRows } from './link-rows'
import { Provenance } from './provenance'
import { Rail } from './rail'

type Props = { receipt: Receipt; answer: Answer; guides: LinkRow[] }

/** Beside a receipt source: what can and cannot be found there, guides, and where it comes from. */
export function ReceiptRail({ receipt, answer, guides }: Props) {
  return (
    <Rail answer={answer} parts={[]}>
      <dl className="about-page">
        {receipt.means.length > 0 ? (
          <div>
            <dt>찾을 수 있는 것</dt>
            <dd>{receipt.means.join(', ')}</dd>
          </div>
        ) : null}
        {receipt.cannot ? (
          <div>
            <dt>여기 없는 것</dt>
            <dd>
              <Inline text={receipt.cannot} />
            </dd>
          </div>
        ) : null}
        {receipt.menu ? (
          <div>
            <dt>들어가는 길</dt>
            <dd>
              <Inline text={receipt.menu} />
            </dd>
          </div>
        ) : null}
      </dl>
      {guides.length > 0 ? (
        <section className="part">
          <h2>이어서 볼 글</h2>
          <LinkRows bare rows={guides} />
        </section>
      ) : null}
      <Provenance {...receipt} />
    </Rail>
  )
}
