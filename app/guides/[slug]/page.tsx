import { notFound } from 'next/navigation'
import { toMetadata } from '@/app/page-metadata'
import { Breadcrumb } from '@/components/breadcrumb'
import { SolvedForm } from '@/components/feedback/solved-form'
import { Frame } from '@/components/frame'
import { GuideRail } from '@/components/guide-rail'
import { Title } from '@/components/heading'
import { Inline } from '@/components/inline'
import { Mdx } from '@/components/mdx/mdx'
import { setPageAudience } from '@/components/page-terms'
import { StructuredData } from '@/components/structured-data'
import { toGuideAnswer } from '@/lib/content/answers'
import { getGuide, listGuides } from '@/lib/content/guides'
import { getSite } from '@/lib/content/lists'
import { toPlain } from '@/lib/content/markdown'
import { listErrorRows, listGuideRows } from '@/lib/content/rows'
import { toSystemName } from '@/lib/content/systems'
import { toStructuredData } from '@/lib/share/structured-data'

type Props = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listGuides().map(({ slug }) => ({ slug }))
}

async function read({ params }: Props) {
  return getGuide((await params).slug) ?? notFound()
}

export async function generateMetadata(props: Props) {
  const guide = await read(props)
  return toMetadata({ path: `/guides/${guide.slug}`, title: guide.title, description: toPlain(guide.lead) })
}

export default async function GuidePage(props: Props) {
  const guide = await read(props)
  setPageAudience(guide.audience)
  const crumbs = [{ name: toSystemName(guide.system), href: `/systems/${guide.system}` }, { name: guide.situation }]
  const about = { path: `/guides/${guide.slug}`, heading: guide.title, technical: guide.audience === 'merchant' }
  return (
    <Frame site={getSite().name}>
      <Breadcrumb crumbs={crumbs} />
      <StructuredData json={toStructuredData({ ...about, crumbs })} />
      <div className="page">
        <article>
          <Title text={guide.title} mark={guide.mark} />
          <p className="lead">
            <Inline text={guide.lead} />
          </p>
          <div className="prose">
            <Mdx source={guide.body} />
          </div>
          <SolvedForm path={`/guides/${guide.slug}`} />
        </article>
        <GuideRail
          guide={guide}
          answer={toGuideAnswer(guide)}
          errors={listErrorRows(guide.errors)}
          related={listGuideRows(guide.related)}
        />
      </div>
    </Frame>
  )
}
