import { toMetadata } from '@/app/page-metadata'
import { Desk } from '@/components/desk/desk'
import { Frame } from '@/components/frame'
import { getSite } from '@/lib/content/lists'

export function generateMetadata() {
  const description = '손님이 보낸 글을 붙여 넣으면 맞는 글을 찾아 링크나 답을 복사해요.'
  return toMetadata({ path: '/desk', title: '상담 데스크', description, hidden: true })
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
