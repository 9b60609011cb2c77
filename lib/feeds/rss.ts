import { Feed } from 'feed'
import { listGuides } from '@/lib/content/guides'
import { getSite } from '@/lib/content/lists'
import { toPlain } from '@/lib/content/markdown'
import { toPlainText } from './plain-mdx'

/**
 * RSS 2.0 with every guide, newest first, each with its whole text: Naver takes it beside the sitemap.
 * @example toRss().startsWith('<?xml version="1.0" encoding="utf-8"?>') // true
 */
export function toRss(): string {
  const { name, description, url } = getSite()
  const guides = [...listGuides()].sort((a, b) => b.updated.localeCompare(a.updated) || a.slug.localeCompare(b.slug))
  const feed = new Feed({
    ...{ title: name, description, id: `${url}/`, link: `${url}/`, language: 'ko', copyright: name, generator: name },
    feedLinks: { rss: `${url}/rss.xml` },
    // Two builds of one content are the same file.
    updated: new Date(guides[0]?.updated ?? 0),
  })
  for (const { slug, title, lead, body, updated } of guides) {
    const link = `${url}/guides/${slug}`
    feed.addItem({
      title,
      id: link,
      link,
      date: new Date(updated),
      description: `${toPlain(lead)}\n\n${toPlainText(body)}`,
    })
  }
  return feed.rss2()
}
