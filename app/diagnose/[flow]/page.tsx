import { notFound } from 'next/navigation'
import { toMetadata } from '@/app/page-metadata'
import { DiagnosePage } from '@/components/diagnose-page'
import { getFlow, listFlows } from '@/lib/content/diagnose'
import { readNode } from '@/lib/content/diagnose-view'
import { getSite } from '@/lib/content/lists'
import { toPlain } from '@/lib/content/markdown'

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
    title: `${flow.title}: 질문으로 원인 찾기`,
    description: toPlain(flow.lead),
  })
}

export default async function FlowPage(props: Props) {
  const flow = await read(props)
  const [root] = flow.nodes
  return root ? <DiagnosePage site={getSite().name} {...readNode(flow, root)} /> : notFound()
}
