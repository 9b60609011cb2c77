import type { CodeLine } from '@/lib/content/code-lines'
import { CodeRow } from './code-row'

type Section = { heading?: { name: string; age: string }; lines: CodeLine[] }

/** A page of the code book: a table on a wide screen, one block a code on a phone. */
export function CodeTable({ caption, sections }: { caption: string; sections: Section[] }) {
  const again = sections.some(({ lines }) => lines.some((line) => line.facts.retry))
  return (
    <table className="codes">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="code">
            코드
          </th>
          <th scope="col" className="says">
            화면 문구
          </th>
          <th scope="col" className="who">
            누가 고치나
          </th>
          {again ? (
            <th scope="col" className="again">
              다시 시도
            </th>
          ) : null}
          <th scope="col">할 일</th>
        </tr>
      </thead>
      {sections.map(({ heading, lines }) => (
        <tbody key={heading?.name ?? ''}>
          {heading ? (
            <tr className="part-of">
              <th scope="rowgroup" colSpan={again ? 5 : 4}>
                {heading.name} <small>{heading.age} 코드표 기준</small>
              </th>
            </tr>
          ) : null}
          {lines.map((line) => (
            <CodeRow key={line.id} line={line} again={again} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
