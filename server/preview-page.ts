const style = `
body { margin: 0; padding: 2rem; background: #eceef1; color: #17181c; font: 15px/1.5 -apple-system, "Noto Sans KR", sans-serif; word-break: keep-all; overflow-wrap: anywhere }
main { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); align-items: start; max-width: 75rem }
h1 { font-size: 1.3rem } h2 { font-size: .9rem; color: #555 } form { margin-bottom: 2rem }
input { font: inherit; width: 30rem; max-width: 100%; padding: .5rem; border: 1px solid #999; border-radius: 8px }
.card { background: #fff; border-radius: 12px; overflow: hidden; max-width: 24rem }
.card > div { padding: .8rem 1rem } .clip { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden }
.kakao { max-width: 17rem } .kakao img { width: 100%; aspect-ratio: 2; object-fit: cover; display: block }
.kakao b { -webkit-line-clamp: 2 } .two { -webkit-line-clamp: 2 } .three { -webkit-line-clamp: 3 }
small { color: #666 } .naver b { color: #0068c3; font-size: 1.1rem; font-weight: 400 } .google b { color: #1a0dab; font-size: 1.25rem; font-weight: 400 }
.place { display: flex; gap: .5rem; align-items: center } .place img { width: 1.6rem; height: 1.6rem }
`

/** Runs in the author's browser: reads the page as it is sent and puts its own words into the cards. */
const script = `
const path = location.pathname.slice('/preview'.length) || '/'
const answer = await fetch(path)
const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
const meta = (name) => page.querySelector('meta[property="' + name + '"],meta[name="' + name + '"]')?.content ?? ''
const canonical = page.querySelector('link[rel=canonical]')?.href ?? location.origin + path
const image = meta('og:image') && new URL(meta('og:image')).pathname
const host = new URL(canonical).host
const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}')
const trail = (data['@graph']?.[0]?.itemListElement ?? []).slice(0, -1).map((item) => item.name)
const values = {
  status: answer.ok ? '' : '이 주소는 ' + answer.status + '이에요. ',
  title: page.title, share: meta('og:title'), description: meta('description'), host, image,
  site: meta('og:site_name'), trail: [host, ...trail].join(' › '),
  lengths: '제목 ' + page.title.length + '자, 설명 ' + meta('description').length + '자' + (meta('robots').includes('noindex') ? ', 검색 엔진에 싣지 않는 쪽' : ''),
}
for (const element of document.querySelectorAll('[data-from]')) {
  const value = values[element.dataset.from]
  if (element instanceof HTMLImageElement) element.src = value
  else element.textContent = value
}
document.querySelector('input').value = path
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault()
  location.href = '/preview' + document.querySelector('input').value
})
`

/**
 * The page on which authors see how KakaoTalk, Naver and Google would show a page. Their looks change; the words are what counts.
 * @example toPreviewPage().includes('카카오톡') // true
 */
export function toPreviewPage(): string {
  return `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>미리 보기</title><style>${style}</style></head><body>
<h1>나누고 찾을 때 이렇게 보여요</h1>
<form><label>주소 <input aria-label="주소"></label></form>
<p><span data-from="status"></span><span data-from="lengths"></span></p>
<main>
<section><h2>카카오톡</h2><div class="card kakao"><img data-from="image" alt=""><div>
<b class="clip" data-from="share"></b><div class="clip two" data-from="description"></div><small data-from="host"></small></div></div></section>
<section><h2>네이버</h2><div class="card naver"><div><div class="place"><img src="/favicon.svg" alt=""><span><span data-from="site"></span><br>
<small data-from="trail"></small></span></div><b class="clip two" data-from="title"></b><div class="clip three" data-from="description"></div></div></div></section>
<section><h2>Google</h2><div class="card google"><div><div class="place"><img src="/favicon.svg" alt=""><span><span data-from="site"></span><br>
<small data-from="trail"></small></span></div><b class="clip two" data-from="title"></b><div class="clip three" data-from="description"></div></div></div></section>
</main><script type="module">${script}</script></body></html>`
}
