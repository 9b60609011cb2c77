import { notFound } from 'next/navigation'
import { toMetadata } from '@/app/page-metadata'
import { DiagnosePage } from '@/components/diagnose-page'
import { getFlow, listFlows, toNodeTitle } from '@/lib/content/diagnose'
import { readNode } from '@/lib/content/diagnose-view'
import { getSite } from '@/lib/content/lists'

type Props = { params: Promise<{ flow: string; node: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listFlows().flatMap((flow) => flow.nodes.slice(1).map((node) => ({ flow: flow.slug, node: node.id })))
}

async function read({ params }: Props) {
  const { flow: slug, node: id } = await params
  const flow = getFlow(slug)
  const node = flow?.nodes.find((one) => one.id === id)
  return flow && node ? { flow, node } : notFound()
}

export async function generateMetadata(props: Props) {
  const { flow, node } = await read(props)
  const title = toNodeTitle(flow, node)
  return toMetadata({ path: `/diagnose/${flow.slug}/${node.id}`, title, description: title, hidden: true })
}

export default async function NodePage(props: Props) {
  const { flow, node } = await read(props)
  return <DiagnosePage site={getSite().name} {...readNode(flow, node)} />
}
