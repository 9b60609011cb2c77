import type { Metadata } from 'next'
import { MissingPage } from '@/components/missing-page'
import { getSite } from '@/lib/content/lists'

const title = '이 주소에는 글이 없어요'

export const metadata: Metadata = { title, robots: { index: false, follow: true } }

/** For addresses that were never ours. */
export default function NotFound() {
  const lead = '주소가 바뀌었거나 잘못 옮겨졌을 수 있어요.'
  return <MissingPage site={getSite().name} status={404} title={title} lead={lead} />
}
