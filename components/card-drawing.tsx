import { Icon } from './icon'

/** Front of a card: nothing readable but what matters. */
export function CardFront() {
  return (
    <div className="plastic">
      <svg viewBox="0 0 156 98" aria-hidden="true">
        <rect x="18" y="24" width="27" height="21" rx="3" fill="none" stroke="currentColor" strokeWidth="1.2" />
        {[18, 50, 82, 114].map((x) => (
          <rect key={x} x={x} y="58" width="24" height="5" rx="2.5" fill="currentColor" />
        ))}
      </svg>
      <span>
        <span>앞면</span>
        <span>만료일 12/29</span>
      </span>
    </div>
  )
}

/** Front and back of a card, the CVC struck through. */
export function CardFaces() {
  return (
    <>
      <div className="cards">
        <CardFront />
        <div className="plastic">
          <svg viewBox="0 0 156 98" aria-hidden="true">
            <rect y="14" width="156" height="20" fill="currentColor" />
            <rect x="16" y="46" width="124" height="19" fill="none" stroke="currentColor" />
            <text x="110" y="59.5" fontSize="11" className="stop" textDecoration="line-through">
              CVC
            </text>
          </svg>
          <span>뒷면</span>
        </div>
      </div>
      <p className="never">
        <Icon name="x" /> CVC는 넣지 않아요
      </p>
    </>
  )
}

/** The four-digit password of a card as cells: the first two are the ones to type. Never an input. */
export function CardPassword() {
  return (
    <>
      <p>
        <b>카드 비밀번호 네 자리</b> (카드에 적혀 있지 않아요)
      </p>
      <ol className="cells" aria-hidden="true">
        <li className="hit">●</li>
        <li className="hit">●</li>
        <li>○</li>
        <li>○</li>
      </ol>
      <p className="spans">
        <b>PIN 칸에 넣는 앞 두 자리</b> <span>쓰지 않아요</span>
      </p>
    </>
  )
}
