import { toFixedMetadata } from '@/app/page-metadata'
import { EmbedSearch } from '@/components/embed/embed-search'
import { getSite } from '@/lib/content/lists'

export function generateMetadata() {
  return toFixedMetadata('/embed')
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
