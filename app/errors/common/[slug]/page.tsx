import { notFound } from 'next/navigation'
import { toMetadata } from '@/app/page-metadata'
import { Breadcrumb } from '@/components/breadcrumb'
import { ChooserArticle } from '@/components/chooser-article'
import { ChooserRail } from '@/components/chooser-rail'
import { Frame } from '@/components/frame'
import { StructuredData } from '@/components/structured-data'
import { toChooserAnswer } from '@/lib/content/answers'
import { getChooser, listChoosers, toChooserPath } from '@/lib/content/choosers'
import { getError, toErrorPath, toMessage } from '@/lib/content/errors'
import { getSite } from '@/lib/content/lists'
import { toPlain } from '@/lib/content/markdown'
import { listGuideRows } from '@/lib/content/rows'
import { toStructuredData } from '@/lib/share/structured-data'

type Props = { params: Promise<{ slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listChoosers().map(({ slug }) => ({ slug }))
}

async function read({ params }: Props) {
  return getChooser((await params).slug) ?? notFound()
}

export async function generateMetadata(props: Props) {
  const page = await read(props)
  const title = `${toMessage(page)}: 어디에서 떴는지로 원인 찾기`
  return toMetadata({ path: toChooserPath(page.slug), title, description: toPlain(page.meaning) })
}

export default async function Page(props: Props) {
  const page = await read(props)
  const choices = page.options.flatMap(({ error, ...option }) => {
    const target = getError(error)
    return target ? [{ ...option, href: toErrorPath(error), message: toMessage(target) }] : []
  })
  const crumbs = [{ name: '처음', href: '/' }, { name: '여러 곳에서 뜨는 문구' }]
  const path = toChooserPath(page.slug)
  return (
    <Frame site={getSite().name} main={{ 'data-error': page.id }}>
      <Breadcrumb crumbs={crumbs} />
      <StructuredData json={toStructuredData({ path, heading: toMessage(page), crumbs })} />
      <div className="page">
        <article>
          <ChooserArticle page={page} choices={choices} />
        </article>
        <ChooserRail page={page} answer={toChooserAnswer(page)} guides={listGuideRows(page.guides)} />
      </div>
    </Frame>
  )
}
