import { toMetadata } from '@/app/page-metadata'
import { Breadcrumb } from '@/components/breadcrumb'
import { Frame } from '@/components/frame'
import { Inline } from '@/components/inline'
import { getSite, listTerms } from '@/lib/content/lists'

const description = 'PG, ISP, 빌링키처럼 결제 화면에 나오는 말을 한 줄씩 풀었어요.'

export function generateMetadata() {
  return toMetadata({ path: '/glossary', title: '결제 용어집', description })
}

export default function GlossaryPage() {
  const parts = [
    { title: '결제할 때 만나는 말', terms: listTerms().filter((term) => term.audience === 'shopper') },
    { title: '쇼핑몰을 운영할 때 만나는 말', terms: listTerms().filter((term) => term.audience === 'merchant') },
  ]
  return (
    <Frame site={getSite().name} current="/glossary">
      <Breadcrumb crumbs={[{ name: '처음', href: '/' }]} />
      <h1>용어집</h1>
      <p className="lead">{description}</p>
      {parts.map((part) => (
        <section className="part prose" key={part.title}>
          <h2>{part.title}</h2>
          <dl className="terms">
            {part.terms.map((term) => (
              <div key={term.key} id={term.key}>
                <dt>{term.name}</dt>
                <dd>
                  <Inline text={term.meaning} terms={false} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Frame>
  )
}
