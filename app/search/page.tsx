import { toFixedMetadata } from '@/app/page-metadata'
import { Frame } from '@/components/frame'
import { SearchPage } from '@/components/search/search-page'
import { WaysIn } from '@/components/ways-in'
import { getSite } from '@/lib/content/lists'

export function generateMetadata() {
  return toFixedMetadata('/search')
}

export default function Page() {
  return (
    <Frame site={getSite().name} ownSearch>
      <h1 className="first">문구 찾기</h1>
      <SearchPage />
      <p className="hint nojs">자바스크립트가 꺼져 있으면 적은 글을 서버로 보내 찾아요. 저장하지 않아요.</p>
      <div className="narrow">
        <WaysIn />
      </div>
    </Frame>
  )
}
