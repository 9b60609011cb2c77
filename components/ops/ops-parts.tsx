import { Bar } from './bar'

export type Page = { path: string; title: string; solved: number; unsolved: number; stuck: number }
export type Step = { path: string; title: string; step: string; text: string; count: number; reasons: string }
export type Wording = {
  text: string
  count: number
  last: string
  nearest?: { path: string; title: string; system: string } | 'late'
}

const mostRows = 12
const toRate = ({ solved, unsolved, stuck }: Page) => Math.round((100 * solved) / (solved + unsolved + stuck))

/** Solved against not, the page that needs an author most first. */
export function PageBars({ pages }: { pages: Page[] }) {
  const shown = pages.slice(0, mostRows)
  const most = Math.max(1, ...shown.map(({ solved, unsolved, stuck }) => solved + unsolved + stuck))
  return (
    <ol className="bars">
      {shown.map((page, index) => (
        <li key={page.path}>
          <a href={page.path}>{page.title}</a>
          <Bar filled={page.solved} hollow={page.unsolved + page.stuck} most={most} />
          <span>
            {index === 0 ? <mark>{toRate(page)}% 해결</mark> : `${toRate(page)}% 해결`} · 해결 {page.solved}, 아직{' '}
            {page.unsolved}, 막힘 {page.stuck}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** Steps where people got stuck, with the reasons they gave. */
export function StepTable({ steps }: { steps: Step[] }) {
  return (
    <div className="scroll">
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">단계</th>
            <th scope="col">까닭</th>
            <th scope="col">번</th>
          </tr>
        </thead>
        <tbody>
          {steps.slice(0, mostRows).map((step, index) => (
            <tr key={`${step.path}#${step.step}`}>
              <th scope="row">
                <a href={`${step.path}#${step.step}`}>{index === 0 ? <mark>{step.text}</mark> : step.text}</a>
                <small>{step.title}</small>
              </th>
              <td>{step.reasons}</td>
              <td>{step.count}번</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function toDraftLink({ text, nearest }: Wording, system: string): string {
  const own = nearest && nearest !== 'late' ? nearest.system : system
  return `/ops/draft?${new URLSearchParams({ text, system: own })}`
}

function NearestPage({ nearest }: Pick<Wording, 'nearest'>) {
  if (nearest === 'late') return '아직 찾고 있어요. 다시 열면 보여요.'
  return nearest ? <a href={nearest.path}>{nearest.title}</a> : '찾지 못했어요'
}

/** What people looked for and did not find, like ones together: the next pages to write. */
export function WordingTable({ wordings, system }: { wordings: Wording[]; system: string }) {
  return (
    <div className="scroll">
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">문구</th>
            <th scope="col">가장 가까운 글</th>
            <th scope="col">번</th>
            <th scope="col">다음 일</th>
          </tr>
        </thead>
        <tbody>
          {wordings.map((wording, index) => (
            <tr key={wording.text}>
              <th scope="row">{index === 0 ? <mark>{wording.text}</mark> : wording.text}</th>
              <td>
                <NearestPage nearest={wording.nearest} />
              </td>
              <td className="number">{wording.count}번</td>
              <td>
                <a href={toDraftLink(wording, system)}>초안 만들기</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Reasons people chose, with bars. */
export function ReasonBars({ reasons }: { reasons: { name: string; count: number }[] }) {
  const most = Math.max(1, ...reasons.map(({ count }) => count))
  return (
    <ol className="bars">
      {reasons.map(({ name, count }) => (
        <li key={name}>
          <b>{name}</b>
          <Bar filled={count} most={most} />
          <span>{count}번</span>
        </li>
      ))}
    </ol>
  )
}
