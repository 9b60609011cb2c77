import type { Metadata } from 'next'
import { getFixedPage } from '@/lib/content/fixed-pages'
import { getSite } from '@/lib/content/lists'
import { getShareCard, shareSize, toShareAddress } from '@/lib/share/card'

type Fields = { path: string; title: string; description: string; hidden?: boolean; type?: 'article' | 'website' }

/**
 * Head of a page: title, description, canonical address, share tags. Hidden pages are not indexed but followed.
 * @example toMetadata({ path: '/about', title: '누가 만드나요', description: '…' }).alternates?.canonical // "https://…/about"
 */
export function toMetadata({ path, title, description, hidden, type = 'article' }: Fields): Metadata {
  const site = getSite()
  const url = `${site.url}${path}`
  const images = [{ url: `${site.url}${toShareAddress(getShareCard(path))}`, ...shareSize }]
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, type, siteName: site.name, locale: 'ko_KR', images },
    twitter: { card: 'summary_large_image', title, description, images: images.map((image) => image.url) },
    ...(hidden ? { robots: { index: false, follow: true } } : {}),
  }
}

/** Head of a page that is written in code. @example toFixedMetadata('/glossary').title // "결제 용어집" */
export function toFixedMetadata(path: string): Metadata {
  const { title, description, hidden } = getFixedPage(path)
  return toMetadata({ path, title, description, hidden, type: path === '/' ? 'website' : 'article' })
}
