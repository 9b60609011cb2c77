import type { Metadata } from 'next'
import { MissingPage } from '@/components/missing-page'
import { getSite } from '@/lib/content/lists'

const title = '이 글은 이제 없어요'

export const metadata: Metadata = { title, robots: { index: false, follow: true } }

/** For addresses of content/gone.yaml: the server answers 410 with it. */
export default function Gone() {
  const lead = '있던 글을 없앴어요. 아래에 가까운 글이 있으면 그 글을 보세요.'
  return <MissingPage site={getSite().name} status={410} title={title} lead={lead} />
}
