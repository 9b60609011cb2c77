import { listBodySteps } from '../body'
import type { Content } from '../content'
import { toErrorKey } from '../errors'
import type { Step } from '../schema'

/** A page with steps, whatever its kind: the name authors know it by, its file and the steps. */
export type Stepped = { key: string; file: string; steps: Step[] }

/**
 * All pages that have steps: errors, guides and receipt sources.
 * @example listStepped(content)[0]?.key // "aliexpress/account-protected"
 */
export function listStepped({ errors, guides, receipts }: Pick<Content, 'errors' | 'guides' | 'receipts'>): Stepped[] {
  return [
    ...errors.map((page) => ({ key: toErrorKey(page), file: page.file, steps: page.steps })),
    ...guides.map(({ slug, file, body }) => ({ key: `guides/${slug}`, file, steps: listBodySteps(file, body).steps })),
    ...receipts.map(({ slug, steps }) => ({ key: `receipts/${slug}`, file: `content/receipts.yaml ${slug}`, steps })),
  ]
}
