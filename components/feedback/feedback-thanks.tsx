/** After a form without JavaScript was sent. */
export function FeedbackThanks({ id, path }: { id?: string; path?: string }) {
  return (
    <section className="part">
      <h2>고마워요, 잘 받았어요</h2>
      <p>글을 고치고 새로 쓰는 데 쓸게요.</p>
      {path ? (
        <p className="btns">
          <a className="btn pen" href={path}>
            보던 글로 돌아가기
          </a>
        </p>
      ) : null}
      {id ? <p className="hint">지우고 싶으면 이 번호를 알려 주세요: {id}</p> : null}
    </section>
  )
}
