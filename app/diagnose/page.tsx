import { toMetadata } from '@/app/page-metadata'
import { Breadcrumb } from '@/components/breadcrumb'
import { Frame } from '@/components/frame'
import { LinkRows } from '@/components/link-rows'
import { SystemLinks } from '@/components/system-links'
import { listFlows } from '@/lib/content/diagnose'
import { getSite } from '@/lib/content/lists'
import { toPlain } from '@/lib/content/markdown'
import { listGuideRows } from '@/lib/content/rows'
import { listSystems } from '@/lib/content/systems'

const title = '질문에 답하며 원인 찾기'
const description = '문구가 없거나 화면을 닫았을 때, 질문 몇 개에 답하면 무엇을 하면 되는지 알려 드려요.'

export function generateMetadata() {
  return toMetadata({ path: '/diagnose', title, description })
}

export default function DiagnosePage() {
  const flows = listFlows().map((flow) => ({
    href: `/diagnose/${flow.slug}`,
    title: flow.title,
    under: toPlain(flow.lead),
  }))
  const money = listGuideRows(['charged-but-no-order']).map((row) => ({ ...row, icon: 'money' }))
  return (
    <Frame site={getSite().name} current="/diagnose">
      <Breadcrumb crumbs={[{ name: '처음', href: '/' }]} />
      <h1>무엇이 막혔나요?</h1>
      <p className="lead">{description}</p>
      <div className="narrow">
        <LinkRows rows={[...flows.map((flow) => ({ ...flow, icon: 'tree' })), ...money]} />
      </div>
      <section className="part">
        <h2>서비스를 안다면 문구로 바로 찾아요</h2>
        <SystemLinks systems={listSystems()} />
      </section>
    </Frame>
  )
}
