import { toFixedMetadata } from '@/app/page-metadata'
import { DrawnScreen } from '@/components/drawn-screen'
import { Frame } from '@/components/frame'
import { LinkRows } from '@/components/link-rows'
import { SearchPanel } from '@/components/search/search-panel'
import { StructuredData } from '@/components/structured-data'
import { Updated } from '@/components/updated'
import { getFixedPage } from '@/lib/content/fixed-pages'
import { getScreen, getSite } from '@/lib/content/lists'
import { listReceipts } from '@/lib/content/receipts'
import { listGuideRows } from '@/lib/content/rows'
import { toStructuredData } from '@/lib/share/structured-data'

export function generateMetadata() {
  return toFixedMetadata('/receipts')
}

function listNames() {
  return listReceipts().flatMap((receipt) => {
    const names = receipt.statementNames.length > 0 ? receipt.statementNames : [receipt.name]
    return names.map((name) => ({
      href: `/receipts/${receipt.slug}`,
      title: name,
      aside: name === receipt.name ? undefined : receipt.name,
    }))
  })
}

export default function ReceiptsPage() {
  const screen = getScreen('card-statement')
  const { path, heading, updated } = getFixedPage('/receipts')
  return (
    <Frame site={getSite().name} current="/receipts" ownSearch>
      <StructuredData json={toStructuredData({ path, heading, crumbs: [] })} />
      <div className="page receipts">
        <div>
          <h1 className="first">
            명세서에 <span className="hl">찍힌 이름</span>이 무엇인가요?
          </h1>
          <p className="lead">
            가게 이름 대신 결제를 대신 처리한 회사(<a href="/glossary#pg">PG</a>) 이름이 찍히기도 해요. 그 회사에서
            영수증을 찾을 수 있어요. 전화번호를 넣어도 돼요.
          </p>
          <SearchPanel id="receipt-search" kind="receipt" placeholder="찍힌 이름 그대로" />
        </div>
        <aside>{screen ? <DrawnScreen screen={screen} /> : null}</aside>
        <div>
          <section className="part">
            <h2>명세서에 찍히는 이름</h2>
            <LinkRows rows={listNames()} />
          </section>
          <section className="part">
            <h2>이름을 모르면 메일을 먼저 봐요</h2>
            <p>결제할 때 넣은 메일로 PG가 결제 내역을 보내기도 해요. 보낸 사람 이름을 봐요.</p>
            <LinkRows rows={listGuideRows(['kakao-moment-receipt', 'pg-receipts', 'receipt-types'])} />
          </section>
        </div>
      </div>
      <Updated date={updated} />
    </Frame>
  )
}
