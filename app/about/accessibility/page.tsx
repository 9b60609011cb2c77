import { toFixedMetadata } from '@/app/page-metadata'
import { AccessibilityItem } from '@/components/accessibility-item'
import { Breadcrumb } from '@/components/breadcrumb'
import { Frame } from '@/components/frame'
import { SingleKeysSetting } from '@/components/single-keys-setting'
import { StructuredData } from '@/components/structured-data'
import { Updated } from '@/components/updated'
import { getFixedPage } from '@/lib/content/fixed-pages'
import { getSite, listPrinciples } from '@/lib/content/lists'
import { toStructuredData } from '@/lib/share/structured-data'

export function generateMetadata() {
  return toFixedMetadata('/about/accessibility')
}

export default function AccessibilityPage() {
  const crumbs = [{ name: '이 도움말은 누가 만드나요', href: '/about' }]
  const { path, heading, updated } = getFixedPage('/about/accessibility')
  return (
    <Frame site={getSite().name}>
      <Breadcrumb crumbs={crumbs} />
      <StructuredData json={toStructuredData({ path, heading, crumbs })} />
      <h1>{heading}</h1>
      <p className="lead">
        한국형 웹 콘텐츠 접근성 지침 2.2의 33개 검사 항목에 우리가 스스로 답한 것이에요. 남이 해 준 심사나 인증은
        아니에요.
      </p>
      {listPrinciples().map((principle) => (
        <section className="part prose" key={principle.name}>
          <h2>{principle.name}</h2>
          <dl className="terms">
            {principle.items.map((item) => (
              <AccessibilityItem key={item.name} item={item} />
            ))}
          </dl>
        </section>
      ))}
      <section className="part prose">
        <h2>단축키를 끌 수 있어요</h2>
        <p>/ 는 찾는 칸을 열고, 숫자는 진단의 답을 골라요. 끄면 이 기기에만 적어 둬요.</p>
        <SingleKeysSetting />
      </section>
      <Updated date={updated} />
    </Frame>
  )
}
