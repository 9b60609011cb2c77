import type { Metadata } from 'next'
import { Frame } from '@/components/frame'
import { SearchPanel } from '@/components/search/search-panel'
import { ServerSlot } from '@/components/server-slot'
import { getSite } from '@/lib/content/lists'

export const metadata: Metadata = { title: '이 주소에는 글이 없어요', robots: { index: false, follow: true } }

/** The server writes the nearest pages into the slot (proof.md §4). */
export default function NotFound() {
  return (
    <Frame site={getSite().name} ownSearch>
      <p className="eyebrow first">404</p>
      <h1>이 주소에는 글이 없어요</h1>
      <p className="lead">주소가 바뀌었거나 잘못 옮겨졌을 수 있어요.</p>
      <ServerSlot name="nearest" />
      <p className="part">뜬 문구로도 찾을 수 있어요.</p>
      <SearchPanel id="lost-search" />
    </Frame>
  )
}
