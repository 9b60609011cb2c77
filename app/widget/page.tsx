import { toFixedMetadata } from '@/app/page-metadata'
import { Breadcrumb } from '@/components/breadcrumb'
import { WidgetDemo } from '@/components/embed/widget-demo'
import { Frame } from '@/components/frame'
import { getSite } from '@/lib/content/lists'

export function generateMetadata() {
  return toFixedMetadata('/widget')
}

export default function Page() {
  const { name, url, widget } = getSite()
  return (
    <Frame site={name}>
      <Breadcrumb crumbs={[{ name: '처음', href: '/' }, { name: '쇼핑몰 운영' }]} />
      <h1>스크립트 한 줄로 찾기 단추를 달아요</h1>
      <p className="lead">손님이 쇼핑몰을 떠나지 않고 뜬 문구를 찾아요. 글은 새 탭에서 열려요.</p>
      <section className="part prose">
        <h2>이 줄을 화면 끝에 넣어요</h2>
        <pre>
          <code>{`<script src="${url}/embed.js" async></script>`}</code>
        </pre>
        <p>
          단추의 글은 <code>data-label="결제가 안 되나요?"</code>로 바꿔요. 내 단추로 열려면 그 단추에{' '}
          <code>data-payment-error-help</code>를 붙이고 스크립트에 <code>data-button="none"</code>을 적어요.
        </p>
        <h2>보안 정책(CSP)을 쓴다면 두 곳을 허락해요</h2>
        <pre>
          <code>{`script-src ${url}\nframe-src ${url}`}</code>
        </pre>
        <p>
          스타일은 속성으로만 넣어 style-src를 건드리지 않아요. 쿠키와 추적이 없고, 적은 글은 손님의 기기에만 있어요.
        </p>
        <h2>허락된 쇼핑몰에서만 열려요</h2>
        <p>
          {widget.origins.length > 0 ? (
            <>
              지금 허락한 곳: <code>{widget.origins.join(' ')}</code>
            </>
          ) : (
            '지금 허락한 곳이 없어요.'
          )}{' '}
          <code>content/site.yaml</code>의 <code>widget.origins</code>에 쇼핑몰의 주소를 적어요.
        </p>
        <p>
          창에 나오는 화면만 보려면 <a href="/embed">찾는 창</a>을 열어요.
        </p>
        <WidgetDemo />
      </section>
    </Frame>
  )
}
