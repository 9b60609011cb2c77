import { notFound } from 'next/navigation'
import { toMetadata } from '@/app/page-metadata'
import { Breadcrumb } from '@/components/breadcrumb'
import { Frame } from '@/components/frame'
import { ReceiptArticle } from '@/components/receipt-article'
import { ReceiptRail } from '@/components/receipt-rail'
import { StructuredData } from '@/components/structured-data'
import { toReceiptAnswer } from '@/lib/content/answers'
import { getContact, getScreen, getSite } from '@/lib/content/lists'
import { toPlain } from '@/lib/content/markdown'
import { getReceipt, listReceipts } from '@/lib/content/receipts'
import { listGuideRows } from '@/lib/content/rows'
import { toStructuredData } from '@/lib/share/structured-data'

type Props = { params: Promise<{ pg: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listReceipts().map(({ slug }) => ({ pg: slug }))
}

async function read({ params }: Props) {
  return getReceipt((await params).pg) ?? notFound()
}

export async function generateMetadata(props: Props) {
  const receipt = await read(props)
  return toMetadata({ path: `/receipts/${receipt.slug}`, title: receipt.title, description: toPlain(receipt.lead) })
}

export default async function ReceiptPage(props: Props) {
  const receipt = await read(props)
  const contacts = receipt.contacts.flatMap((key) => getContact(key) ?? [])
  const screens = receipt.steps.flatMap((step) => (step.screen ? (getScreen(step.screen) ?? []) : []))
  const crumbs = [{ name: '영수증', href: '/receipts' }, { name: '이름으로 찾기' }]
  const about = { path: `/receipts/${receipt.slug}`, heading: receipt.title, crumbs }
  return (
    <Frame site={getSite().name} current="/receipts">
      <Breadcrumb crumbs={crumbs} />
      <StructuredData json={toStructuredData(about)} />
      <div className="page">
        <article>
          <ReceiptArticle receipt={receipt} contacts={contacts} screens={screens} />
        </article>
        <ReceiptRail receipt={receipt} answer={toReceiptAnswer(receipt)} guides={listGuideRows(receipt.guides)} />
      </div>
    </Frame>
  )
}
