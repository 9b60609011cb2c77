import { toMetadata } from '@/app/page-metadata'
import { EmbedSearch } from '@/components/embed/embed-search'
import { getSite } from '@/lib/content/lists'

export function generateMetadata() {
  const description = '쇼핑몰 화면 안에서 결제 오류 문구를 찾는 창이에요.'
  return toMetadata({ path: '/embed', title: '결제 오류 찾기', description, hidden: true })
}

export default function Page() {
  return (
    <main id="main" className="wrap embed">
      <h1>무슨 문구가 떴나요?</h1>
      <EmbedSearch />
      <p className="hint">{getSite().name} · 카드번호와 비밀번호는 적지 마세요.</p>
    </main>
  )
}
