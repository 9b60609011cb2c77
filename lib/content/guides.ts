import { getContent, type Written } from './content'
import type { GuideFields } from './schema'

/** One guide. */
export type GuidePage = Written<GuideFields>

/** All guides. @example listGuides().map((guide) => guide.slug) // ["aliexpress-payment-failed", …] */
export function listGuides(): GuidePage[] {
  return getContent().guides
}

/** One guide by its slug, or undefined. @example getGuide('iphone-kakaopay')?.system // "kakaopay" */
export function getGuide(slug: string): GuidePage | undefined {
  return listGuides().find((guide) => guide.slug === slug)
}
