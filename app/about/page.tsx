import { FixedTop } from '@/app/fixed-top'
import { toFixedMetadata } from '@/app/page-metadata'
import { DeviceData } from '@/components/device-data'
import { Frame } from '@/components/frame'
import { Inline } from '@/components/inline'
import { Updated } from '@/components/updated'
import { getContent } from '@/lib/content/content'
import { getSite } from '@/lib/content/lists'

export function generateMetadata() {
  return toFixedMetadata('/about')
}

export default function AboutPage() {
  const site = getSite()
  const { parts, updated } = getContent().about
  return (
    <Frame site={site.name}>
      <FixedTop path="/about" />
      <h1>이 도움말은 누가 만드나요</h1>
      <p className="lead">{site.operator.name}에서 만들어요.</p>
      {parts.map((part) => (
        <section className="part prose" key={part.id}>
          <h2 id={part.id}>{part.title}</h2>
          {part.texts.map((text) => (
            <p key={text}>
              <Inline text={text} />
            </p>
          ))}
        </section>
      ))}
      <section className="part prose">
        <h2 id="device">이 기기에 남는 것은 여기서 지워요</h2>
        <DeviceData />
      </section>
      <Updated date={updated} />
    </Frame>
  )
}
