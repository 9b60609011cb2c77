/** Who makes this, and the line never to write card numbers. */
export function SiteFooter() {
  return (
    <footer className="foot">
      <div className="wrap">
        <nav aria-label="이 도움말에 대하여">
          <a href="/about">이 도움말은 누가 만드나요</a>
          <a href="/about#sources">출처와 확인 주기</a>
          <a href="/about#privacy">개인정보</a>
          <a href="/glossary">용어집</a>
        </nav>
        <p>카드번호·CVC·비밀번호는 어디에도 적지 마세요. 저희는 묻지 않아요.</p>
      </div>
    </footer>
  )
}
