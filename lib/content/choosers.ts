import { getContent, type Written } from './content'
import type { ChooserFields } from './schema'

/** A wording that several pages claim, with the question that tells them apart. */
export type ChooserPage = Written<ChooserFields>

/** All choosers. @example listChoosers().map((chooser) => chooser.slug) // ["limit-exceeded", …] */
export function listChoosers(): ChooserPage[] {
  return getContent().choosers
}

/** One chooser by its slug, or undefined. @example getChooser('limit-exceeded')?.question // "어디에서 떴나요?" */
export function getChooser(slug: string): ChooserPage | undefined {
  return listChoosers().find((chooser) => chooser.slug === slug)
}

/** Address of a chooser. @example toChooserPath('limit-exceeded') // "/errors/common/limit-exceeded" */
export function toChooserPath(slug: string): string {
  return `/errors/common/${slug}`
}
