import { FixedTop } from '@/app/fixed-top'
import { toFixedMetadata } from '@/app/page-metadata'
import { Frame } from '@/components/frame'
import { LinkRows } from '@/components/link-rows'
import { SystemLinks } from '@/components/system-links'
import { Updated } from '@/components/updated'
import { listFlows } from '@/lib/content/diagnose'
import { getFixedPage } from '@/lib/content/fixed-pages'
import { getSite } from '@/lib/content/lists'
import { toPlain } from '@/lib/content/markdown'
import { listGuideRows } from '@/lib/content/rows'
import { listSystems } from '@/lib/content/systems'

export function generateMetadata() {
  return toFixedMetadata('/diagnose')
}

export default function DiagnosePage() {
  const flows = listFlows().map((flow) => ({
    href: `/diagnose/${flow.slug}`,
    title: flow.title,
    under: toPlain(flow.lead),
  }))
  const money = listGuideRows(['charged-but-no-order']).map((row) => ({ ...row, icon: 'money' }))
  const page = getFixedPage('/diagnose')
  return (
    <Frame site={getSite().name} current="/diagnose">
      <FixedTop path="/diagnose" />
      <h1>무엇이 막혔나요?</h1>
      <p className="lead">{page.description}</p>
      <div className="narrow">
        <LinkRows rows={[...flows.map((flow) => ({ ...flow, icon: 'tree' })), ...money]} />
      </div>
      <section className="part">
        <h2>서비스를 안다면 문구로 바로 찾아요</h2>
        <SystemLinks systems={listSystems()} />
      </section>
      <Updated date={page.updated} />
    </Frame>
  )
}
