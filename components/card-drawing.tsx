import { Icon } from './icon'

/** Front and back of a card: nothing readable but what matters, the CVC struck through. */
export function CardFaces() {
  return (
    <>
      <div className="cards">
        <div className="plastic">
          <svg viewBox="0 0 156 98" aria-hidden="true">
            <rect x="14" y="16" width="26" height="20" rx="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
            {[14, 46, 78, 110].map((x) => (
              <rect key={x} x={x} y="56" width="24" height="5" rx="2.5" fill="currentColor" />
            ))}
          </svg>
          <span>
            <span>앞면</span>
            <span>만료일 12/29</span>
          </span>
        </div>
        <div className="plastic">
          <svg viewBox="0 0 156 98" aria-hidden="true">
            <rect y="14" width="156" height="18" fill="currentColor" />
            <rect x="14" y="46" width="128" height="18" fill="none" stroke="currentColor" />
            <text x="118" y="59" fontSize="10" fill="currentColor" textDecoration="line-through">
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
