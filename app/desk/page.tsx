import { toFixedMetadata } from '@/app/page-metadata'
import { Desk } from '@/components/desk/desk'
import { Frame } from '@/components/frame'
import { getSite } from '@/lib/content/lists'

export function generateMetadata() {
  return toFixedMetadata('/desk')
}

export default function Page() {
  return (
    <Frame site={getSite().name} ownSearch wide>
      <h1 className="first">상담 데스크</h1>
      <Desk />
      <p className="hint nojs">
        자바스크립트가 꺼져 있으면 <a href="/search">문구 찾기</a>에서 찾고 주소를 골라 복사해요.
      </p>
    </Frame>
  )
}
