import type { MetadataRoute } from 'next'
import { getSite } from '@/lib/content/lists'
import { listPages } from '@/lib/content/pages'

export const dynamic = 'force-static'

export default function sitemap(): MetadataRoute.Sitemap {
  const { url } = getSite()
  return listPages()
    .filter((page) => !page.hidden)
    .map((page) => ({
      url: page.path === '/' ? url : `${url}${page.path}`,
      ...(page.updated ? { lastModified: page.updated } : {}),
    }))
}
