import { FixedTop } from '@/app/fixed-top'
import { toFixedMetadata } from '@/app/page-metadata'
import { Frame } from '@/components/frame'
import { Inline } from '@/components/inline'
import { Updated } from '@/components/updated'
import { getFixedPage } from '@/lib/content/fixed-pages'
import { getSite, listTerms } from '@/lib/content/lists'

export function generateMetadata() {
  return toFixedMetadata('/glossary')
}

export default function GlossaryPage() {
  const parts = [
    { title: '결제할 때 만나는 말', terms: listTerms().filter((term) => term.audience === 'shopper') },
    { title: '쇼핑몰을 운영할 때 만나는 말', terms: listTerms().filter((term) => term.audience === 'merchant') },
  ]
  const page = getFixedPage('/glossary')
  return (
    <Frame site={getSite().name} current="/glossary">
      <FixedTop path="/glossary" />
      <h1>용어집</h1>
      <p className="lead">{page.description}</p>
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
      <Updated date={page.updated} />
    </Frame>
  )
}
