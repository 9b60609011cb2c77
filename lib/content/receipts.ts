import { getContent } from './content'
import type { Receipt } from './schema-lists'

/** All receipt sources in the order of the file. @example listReceipts()[0]?.name // "토스페이먼츠" */
export function listReceipts(): Receipt[] {
  return getContent().receipts
}

/** One receipt source by its slug, or undefined. @example getReceipt('kg-inicis')?.name // "KG이니시스" */
export function getReceipt(slug: string): Receipt | undefined {
  return listReceipts().find((receipt) => receipt.slug === slug)
}
