import type { ReactNode } from 'react'
import { type Day, DayChart } from './day-chart'
import { OpsFilters } from './ops-filters'
import { type Page, PageBars, ReasonBars, type Step, StepTable, type Wording, WordingTable } from './ops-parts'

type Report = {
  from: string
  to: string
  system?: string
  systems: { key: string; name: string }[]
  counts: { all: number; solved: number; unsolved: number; stuck: number; wordings: number }
  days: Day[]
  pages: Page[]
  steps: Step[]
  reasons: { name: string; count: number }[]
  wordings: Wording[]
  overdue: { path: string; title: string; date: string }[]
}

/** The one thing to do next, in a sentence. */
function Finding({ wordings: [wording], steps: [step] }: Report) {
  if (wording)
    return (
      <h1 className="first">
        <span className="hl">“{wording.text}”</span> 문구를 {wording.count}명이 찾지 못했어요
      </h1>
    )
  if (step)
    return (
      <h1 className="first">
        <span className="hl">{step.title}</span>에서 {step.count}명이 막혔어요
      </h1>
    )
  return <h1 className="first">아직 고칠 곳이 보이지 않아요</h1>
}

function Figures({ counts, overdue }: Report) {
  const asked = counts.solved + counts.unsolved
  const rate = asked > 0 ? `${((100 * counts.solved) / asked).toFixed(1)}%, 응답한 사람만` : '응답이 없어요'
  const figures = [
    { name: '받은 의견', value: counts.all.toLocaleString('ko'), note: '모두' },
    {
      name: '해결됐다는 응답',
      value: `${counts.solved.toLocaleString('ko')} / ${asked.toLocaleString('ko')}`,
      note: rate,
    },
    { name: '막힌 단계', value: counts.stuck.toLocaleString('ko'), note: '여기서 막혔어요를 누른 수' },
    { name: '못 찾은 문구', value: counts.wordings.toLocaleString('ko'), note: '알려 준 것만' },
    {
      name: '다시 확인할 글',
      value: overdue.length.toLocaleString('ko'),
      note: overdue[0] ? `가장 오래된 것 ${overdue[0].date}까지` : '없어요',
    },
  ]
  return (
    <dl className="figures">
      {figures.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
            <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  )
}

type PartProps = { title: string; note: string; csv?: string; isEmpty: boolean; children: ReactNode }

function Part({ title, note, csv, isEmpty, children }: PartProps) {
  return (
    <section className="part">
      <h2>{title}</h2>
      <p>
        {note} {csv ? <a href={csv}>CSV로 받기</a> : null}
      </p>
      {isEmpty ? <p className="hint">이 기간에는 없어요.</p> : children}
    </section>
  )
}

function toWorst([page]: Page[]): string {
  return page && page.unsolved + page.stuck > 0 ? `${page.title}, 여기부터 고쳐요` : '글마다 얼마나 해결됐나요'
}

function Overdue({ overdue }: Pick<Report, 'overdue'>) {
  return (
    <Part
      title={`확인한 지 오래된 글 ${overdue.length}개`}
      note="다시 확인할 날이 지났어요."
      isEmpty={overdue.length === 0}
    >
      <ul className="rows bare">
        {overdue.slice(0, 20).map(({ path, title, date }) => (
          <li key={path}>
            <a href={path}>
              <span>
                <b>{title}</b>
                <small>{date}까지</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What visitors told, and what an author does next. `query` keeps the filters in the links. */
export function OpsOverview({ report, query }: { report: Report; query: string }) {
  const { days, pages, steps, reasons, wordings, systems, system } = report
  const csv = (name: string) => `/ops/${name}.csv${query}`
  return (
    <>
      <Finding {...report} />
      <p className="lead">개인을 알 수 있는 것은 모으지 않아요. 번호와 이름은 담기 전에 가려요.</p>
      <OpsFilters {...report} />
      <Figures {...report} />
      <div className="ops-grid">
        <Part
          title="못 찾은 문구: 글로 만들 차례예요"
          note="비슷한 것끼리 모아, 셋 넘게 온 것만 보여요."
          csv={csv('wordings')}
          isEmpty={wordings.length === 0}
        >
          <WordingTable wordings={wordings} system={system ?? systems[0]?.key ?? ''} />
        </Part>
        <Part
          title="사람들이 막힌 단계"
          note="누른 사람이 고른 까닭과 함께 보여요."
          csv={csv('steps')}
          isEmpty={steps.length === 0}
        >
          <StepTable steps={steps} />
        </Part>
        <Part
          title={toWorst(pages)}
          note="채운 막대는 해결, 빈 막대는 아직과 막힘."
          csv={csv('pages')}
          isEmpty={pages.length === 0}
        >
          <PageBars pages={pages} />
        </Part>
        <Part title="날마다 얼마나 해결됐나요" note="하루에 온 응답." csv={csv('days')} isEmpty={days.length === 0}>
          <DayChart days={days} />
        </Part>
        <Part title="안 된 까닭" note="고른 사람만." isEmpty={reasons.length === 0}>
          <ReasonBars reasons={reasons} />
        </Part>
        <Overdue {...report} />
      </div>
      <form className="part" method="post" action="/ops/logout">
        <button type="submit" className="btn small">
          닫고 나가기
        </button>
      </form>
    </>
  )
}
