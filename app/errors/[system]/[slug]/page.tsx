import { notFound } from 'next/navigation'
import { toMetadata } from '@/app/page-metadata'
import { Breadcrumb } from '@/components/breadcrumb'
import { ErrorArticle } from '@/components/error-article'
import { ErrorRail } from '@/components/error-rail'
import { Frame } from '@/components/frame'
import { setPageAudience } from '@/components/page-terms'
import { StructuredData } from '@/components/structured-data'
import { toErrorAnswer } from '@/lib/content/answers'
import { getError, isRefund, listErrors, toErrorPath, toMessage } from '@/lib/content/errors'
import { getContact, getScreen, getSite } from '@/lib/content/lists'
import { toPlain } from '@/lib/content/markdown'
import { listChooserRows, listErrorRows, listGuideRows } from '@/lib/content/rows'
import { toSystemName } from '@/lib/content/systems'
import { toErrorTitle } from '@/lib/content/titles'
import { toStructuredData } from '@/lib/share/structured-data'

type Props = { params: Promise<{ system: string; slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listErrors().map(({ system, slug }) => ({ system, slug }))
}

async function read({ params }: Props) {
  const { system, slug } = await params
  return getError(`${system}/${slug}`) ?? notFound()
}

export async function generateMetadata(props: Props) {
  const page = await read(props)
  const path = toErrorPath(`${page.system}/${page.slug}`)
  return toMetadata({ path, title: toErrorTitle(page), description: toPlain(page.meaning) })
}

export default async function ErrorPage(props: Props) {
  const page = await read(props)
  setPageAudience(page.audience)
  const contacts = page.escalate.contacts.flatMap((key) => getContact(key) ?? [])
  const screens = page.steps.flatMap((step) => (step.screen ? (getScreen(step.screen) ?? []) : []))
  const crumbs = [{ name: toSystemName(page.system), href: `/systems/${page.system}` }, { name: page.situation }]
  const similar = [...listChooserRows(`${page.system}/${page.slug}`), ...listErrorRows(page.similar)]
  const path = toErrorPath(`${page.system}/${page.slug}`)
  const technical = page.audience === 'merchant'
  return (
    <Frame site={getSite().name} main={{ 'data-error': page.id }}>
      <Breadcrumb crumbs={crumbs} />
      <StructuredData json={toStructuredData({ path, heading: toMessage(page), crumbs, technical })} />
      <div className="page">
        <article>
          <ErrorArticle path={path} page={page} refund={isRefund(page)} contacts={contacts} screens={screens} />
        </article>
        <ErrorRail page={page} answer={toErrorAnswer(page)} similar={similar} guides={listGuideRows(page.guides)} />
      </div>
    </Frame>
  )
}
