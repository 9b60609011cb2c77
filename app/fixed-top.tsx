import { Breadcrumb } from '@/components/breadcrumb'
import { StructuredData } from '@/components/structured-data'
import { getFixedPage } from '@/lib/content/fixed-pages'
import { toStructuredData } from '@/lib/share/structured-data'

/** Where a page that is written in code stands, for people and for search engines. */
export function FixedTop({ path }: { path: string }) {
  const crumbs = [{ name: '처음', href: '/' }]
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <StructuredData json={toStructuredData({ path, heading: getFixedPage(path).heading, crumbs })} />
    </>
  )
}
