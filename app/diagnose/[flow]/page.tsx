import { notFound } from 'next/navigation'
import { toMetadata } from '@/app/page-metadata'
import { DiagnosePage } from '@/components/diagnose-page'
import { getFlow, listFlows, toFlowTitle } from '@/lib/content/diagnose'
import { readNode } from '@/lib/content/diagnose-view'
import { getSite } from '@/lib/content/lists'
import { toPlain } from '@/lib/content/markdown'
import { toStructuredData } from '@/lib/share/structured-data'

type Props = { params: Promise<{ flow: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listFlows().map(({ slug }) => ({ flow: slug }))
}

async function read({ params }: Props) {
  return getFlow((await params).flow) ?? notFound()
}

export async function generateMetadata(props: Props) {
  const flow = await read(props)
  return toMetadata({
    path: `/diagnose/${flow.slug}`,
    title: toFlowTitle(flow),
    description: toPlain(flow.lead),
  })
}

export default async function FlowPage(props: Props) {
  const flow = await read(props)
  const [root] = flow.nodes
  const crumbs = [{ name: '진단', href: '/diagnose' }]
  const data = toStructuredData({ path: `/diagnose/${flow.slug}`, heading: flow.title, crumbs })
  return root ? <DiagnosePage site={getSite().name} data={data} {...readNode(flow, root)} /> : notFound()
}
