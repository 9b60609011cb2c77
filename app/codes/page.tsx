import { FixedTop } from '@/app/fixed-top'
import { toFixedMetadata } from '@/app/page-metadata'
import { CodeFind } from '@/components/code-find'
import { Frame } from '@/components/frame'
import { LinkRows } from '@/components/link-rows'
import { Updated } from '@/components/updated'
import { listCodeRows } from '@/lib/content/code-rows'
import { getFixedPage } from '@/lib/content/fixed-pages'
import { getSite } from '@/lib/content/lists'
import { listGuideRows } from '@/lib/content/rows'

export function generateMetadata() {
  return toFixedMetadata('/codes')
}

export default function CodesPage() {
  return (
    <Frame site={getSite().name} current="/codes">
      <FixedTop path="/codes" />
      <h1>코드표</h1>
      <p className="lead">
        코드만 보인다면 결제를 처리한 회사를 골라요. 같은 코드도 <a href="/glossary#pg">PG</a>마다 뜻이 달라요.
      </p>
      <div className="code-tools">
        <CodeFind />
      </div>
      <section className="part narrow">
        <h2>어느 회사의 코드인가요?</h2>
        <LinkRows rows={listCodeRows()} />
      </section>
      <section className="part narrow">
        <h2>회사를 모르면 명세서에서 봐요</h2>
        <p>카드 명세서나 결제 메일에 회사 이름이 찍혀요.</p>
        <LinkRows
          rows={[
            { href: '/receipts', title: '명세서에 찍힌 이름으로 찾기' },
            ...listGuideRows(['charged-but-no-order']),
          ]}
        />
      </section>
      <Updated date={getFixedPage('/codes').updated} />
    </Frame>
  )
}
