import type { Metadata } from 'next'
import { getSite } from '@/lib/content/lists'

type Fields = { path: string; title: string; description: string; hidden?: boolean; type?: 'article' | 'website' }

/**
 * Head of a page: title, description, canonical address, share tags. Hidden pages are not indexed but followed.
 * @example toMetadata({ path: '/about', title: '누가 만드나요', description: '…' }).alternates // { canonical: "https://…/about" }
 */
export function toMetadata({ path, title, description, hidden, type = 'article' }: Fields): Metadata {
  const site = getSite()
  const url = path === '/' ? `${site.url}/` : `${site.url}${path}`
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, type, siteName: site.name, locale: 'ko_KR' },
    twitter: { card: 'summary', title, description },
    ...(hidden ? { robots: { index: false, follow: true } } : {}),
  }
}
