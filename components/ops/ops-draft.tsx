import { Icon } from '../icon'

/** How to begin a page for a wording: one command, or the file itself. */
export function OpsDraft({
  text,
  command,
  name,
  query,
}: {
  text: string
  command: string
  name: string
  query: string
}) {
  return (
    <>
      <h1 className="first">“{text}”의 초안</h1>
      <p className="lead">사람들이 친 말은 mustFind에 들어가 있어요. 빈칸을 채우고 npm run content로 확인하세요.</p>
      <section className="part">
        <h2>명령 한 줄로 만들기</h2>
        <p className="memo">
          <code>{command}</code>
        </p>
      </section>
      <p className="btns">
        <a className="btn pen" href={`/ops/draft.mdx${query}`} download={name}>
          <Icon name="copy" />
          {name} 받기
        </a>
        <a className="btn" href="/ops">
          돌아가기
        </a>
      </p>
    </>
  )
}
