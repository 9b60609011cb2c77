import { notFound } from 'next/navigation'
import { toMetadata } from '@/app/page-metadata'
import { Breadcrumb } from '@/components/breadcrumb'
import { CodeLink } from '@/components/code-link'
import { Frame } from '@/components/frame'
import { Inline } from '@/components/inline'
import { LinkRows } from '@/components/link-rows'
import { StructuredData } from '@/components/structured-data'
import { Updated } from '@/components/updated'
import { getCodeRow } from '@/lib/content/code-rows'
import { toErrorKey } from '@/lib/content/errors'
import { getSite } from '@/lib/content/lists'
import { toPlain } from '@/lib/content/markdown'
import { getPage } from '@/lib/content/pages'
import { listErrorRows, listGuideRows } from '@/lib/content/rows'
import { getSystem, listSituations, listSystemGuides, listSystems } from '@/lib/content/systems'
import { toStructuredData } from '@/lib/share/structured-data'

type Props = { params: Promise<{ system: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listSystems().map(({ key }) => ({ system: key }))
}

async function read({ params }: Props) {
  return getSystem((await params).system) ?? notFound()
}

export async function generateMetadata(props: Props) {
  const system = await read(props)
  return toMetadata({
    path: `/systems/${system.key}`,
    title: `${system.name} 결제 오류 모음`,
    description: toPlain(system.lead),
  })
}

export default async function SystemPage(props: Props) {
  const system = await read(props)
  const guides = listGuideRows(listSystemGuides(system.key).map((guide) => guide.slug))
  const path = `/systems/${system.key}`
  const heading = `${system.name} 결제 오류`
  const crumbs = [{ name: '처음', href: '/' }, { name: '서비스' }]
  return (
    <Frame site={getSite().name}>
      <Breadcrumb crumbs={crumbs} />
      <StructuredData json={toStructuredData({ path, heading, crumbs })} />
      <h1>{heading}</h1>
      <p className="lead">
        <Inline text={system.lead} />
      </p>
      {guides.length > 0 ? (
        <section className="part narrow">
          <h2>처음부터 끝까지 보는 안내</h2>
          <LinkRows rows={guides} />
        </section>
      ) : null}
      {listSituations(system.key).map(({ situation, errors }) => (
        <section className="part narrow" key={situation}>
          <h2>{situation}</h2>
          <LinkRows bare rows={listErrorRows(errors.map(toErrorKey)).map((row) => ({ ...row, over: undefined }))} />
        </section>
      ))}
      <CodeLink row={getCodeRow(system.key)} />
      <Updated date={getPage(path)?.updated} />
    </Frame>
  )
}
