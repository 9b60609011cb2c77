import { HowRead } from '../search/how-read'
import { ResultRow } from '../search/result-row'
import type { Desk } from './use-desk'

/** What was found, numbered; the chosen row is what is sent. */
export function DeskResults({ desk, onSelect }: { desk: Desk; onSelect: (index: number) => void }) {
  const { box, reply, picked } = desk
  const { answer } = box
  if (!answer) return null
  return (
    <section aria-label="찾은 것" data-confident={answer.confident}>
      {reply.step ? (
        <p className="how-read">
          <b>{reply.step}단계</b>로 보낼게요.
        </p>
      ) : null}
      {answer.reading && answer.confident ? (
        <HowRead
          reading={answer.reading}
          query={answer.query}
          onLiteral={() => box.ask(box.field.current?.value ?? '', true)}
        />
      ) : null}
      {answer.confident ? null : (
        <p className="how-read">딱 맞는 문구는 없어요. 보내기 전에 뜬 글을 그대로 보내 달라고 해 보세요.</p>
      )}
      <ol className="results">
        {answer.results.map((result, index) => (
          <ResultRow
            key={result.entry.path}
            result={result}
            selected={!picked && index === box.selected}
            onPick={() => onSelect(index)}
          />
        ))}
      </ol>
    </section>
  )
}
