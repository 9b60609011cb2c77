import type { Metadata } from 'next'
import { Frame } from '@/components/frame'
import { ServerSlot } from '@/components/server-slot'
import { getSite } from '@/lib/content/lists'

export const metadata: Metadata = { title: '운영 살펴보기', robots: { index: false, follow: false } }

/** Never served as it is: the server fills the slot for whoever has the key. */
export default function Page() {
  return (
    <Frame site={getSite().name} ownSearch>
      <ServerSlot name="ops" />
    </Frame>
  )
}
