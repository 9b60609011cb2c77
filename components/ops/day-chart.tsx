import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'

export type Day = { date: string; solved: number; unsolved: number; wordings: number }

const width = 600
const height = 200

const toShort = (date: string) => date.slice(5).replace('-', '/').replace(/^0/, '')

function Table({ days }: { days: Day[] }) {
  return (
    <details>
      <summary>표로 보기</summary>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">날</th>
              <th scope="col">해결</th>
              <th scope="col">아직·막힘</th>
              <th scope="col">못 찾은 문구</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.date}>
                <th scope="row">{day.date}</th>
                <td>{day.solved}</td>
                <td>{day.unsolved}</td>
                <td>{day.wordings}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** Lines and grid are stretched to the width of the page; words stand beside them, in the size of the page's text. */
function Lines({ days, top }: { days: Day[]; top: ReturnType<typeof scaleLinear<number>> }) {
  const x = scalePoint(
    days.map(({ date }) => date),
    [0, width],
  )
  const draw = (toValue: (day: Day) => number) =>
    line<Day>(
      (day) => x(day.date) ?? 0,
      (day) => top(toValue(day)),
    )(days) ?? undefined
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {top.ticks(2).map((tick) => (
        <path key={tick} className="grid" d={`M0 ${top(tick)}H${width}`} />
      ))}
      <path className="line" d={draw(({ solved }) => solved)} />
      <path className="line dashed" d={draw(({ unsolved }) => unsolved)} />
    </svg>
  )
}

/** How many were solved and how many not, day by day. The sentence says what the lines show. */
export function DayChart({ days }: { days: Day[] }) {
  const most = Math.max(1, ...days.flatMap(({ solved, unsolved }) => [solved, unsolved]))
  const top = scaleLinear([0, most], [height, 0]).nice(2)
  const [first, last] = [days[0], days.at(-1)]
  const peak = days.reduce((one, other) => (other.unsolved > one.unsolved ? other : one), { date: '', unsolved: 0 })
  return (
    <figure className="chart">
      <figcaption>
        <span className="key" /> 해결됐어요 <span className="key dashed" /> 아직이거나 막혔어요.
        {peak.unsolved > 0 ? ` 막힌 사람은 ${toShort(peak.date)}에 ${peak.unsolved}명으로 가장 많았어요.` : ''}
      </figcaption>
      <div className="plot">
        <ol>
          {[...top.ticks(2)].reverse().map((tick) => (
            <li key={tick}>{tick.toLocaleString('ko')}</li>
          ))}
        </ol>
        <Lines days={days} top={top} />
      </div>
      <p className="ends">
        <span>{first ? toShort(first.date) : ''}</span>
        <span>{last ? toShort(last.date) : ''}</span>
      </p>
      <Table days={days} />
    </figure>
  )
}
