import { toFixedMetadata } from '@/app/page-metadata'
import { WordingForm } from '@/components/feedback/wording-form'
import { Frame } from '@/components/frame'
import { ServerSlot } from '@/components/server-slot'
import { getSite } from '@/lib/content/lists'

export function generateMetadata() {
  return toFixedMetadata('/feedback')
}

/** The slot holds what the server has to say; while it is empty the page asks for a wording. */
export default function Page() {
  return (
    <Frame site={getSite().name}>
      <h1 className="first">의견 보내기</h1>
      <ServerSlot name="feedback" />
      <section className="part unless-slot">
        <h2>찾는 문구가 없으면 알려 주세요</h2>
        <WordingForm />
      </section>
    </Frame>
  )
}
