import { Frame } from '@/components/frame'
import { LinkRows } from '@/components/link-rows'
import { SearchPanel } from '@/components/search/search-panel'
import { StructuredData } from '@/components/structured-data'
import { SystemLinks } from '@/components/system-links'
import { WaysIn } from '@/components/ways-in'
import { getError, toErrorPath, toMessage } from '@/lib/content/errors'
import { getSite } from '@/lib/content/lists'
import { listSystems, toSystemName } from '@/lib/content/systems'
import { toSiteData } from '@/lib/share/structured-data'
import { toFixedMetadata } from './page-metadata'

export function generateMetadata() {
  const { verification, url } = getSite()
  const { naver, google } = verification
  const feed = { 'application/rss+xml': `${url}/rss.xml` }
  const head = toFixedMetadata('/')
  const other = naver ? { 'naver-site-verification': naver } : undefined
  const alternates = { ...head.alternates, types: feed }
  return { ...head, alternates, verification: { google, other } }
}

export default function Home() {
  const site = getSite()
  const shown = site.shown.flatMap((key) => {
    const page = getError(key)
    return page
      ? [{ href: toErrorPath(key), title: toMessage(page), quoted: true, over: toSystemName(page.system) }]
      : []
  })
  return (
    <Frame site={site.name} ownSearch>
      <StructuredData json={toSiteData()} />
      <div className="hero">
        <h1>
          무슨 <span className="hl">문구</span>가 <span className="nb">떴나요?</span>
        </h1>
        <p className="lead">
          화면이나 문자에 뜬 글을 그대로 넣으면 뜻과 <span className="nb">할 일을</span> 알려 드려요.
        </p>
        <SearchPanel id="home-search" screenshot>
          <p className="hint">
            한 단어나 코드만 넣어도 돼요. 적은 글은 <span className="nb">이 기기에만</span> 있어요.
          </p>
          <p className="hint nojs">자바스크립트가 꺼져 있으면 적은 글을 서버로 보내 찾아요. 저장하지 않아요.</p>
        </SearchPanel>
      </div>
      <div className="duo">
        <WaysIn />
        <section className="part">
          <h2>바로 보는 문구</h2>
          <LinkRows rows={shown} bare />
        </section>
      </div>
      <section className="part">
        <h2>어디에서 결제했나요?</h2>
        <SystemLinks systems={listSystems()} />
      </section>
    </Frame>
  )
}
