import type { CodeLine } from '@/lib/content/code-lines'
import { type FactKind, toFactWords } from '@/lib/facts'
import { toLang } from '@/lib/lang'
import { Icon } from './icon'

/** Codes shown at once; the rest of a long list folds. */
const shownCodes = 3

function Codes({ codes }: { codes: string[] }) {
  const [shown, rest] = [codes.slice(0, shownCodes), codes.slice(shownCodes)]
  if (codes.length === 0) return <small>코드 없음</small>
  return (
    <>
      {shown.map((code) => (
        <code key={code}>{code}</code>
      ))}
      {rest.length > 0 ? (
        <details>
          <summary>외 {rest.length}개</summary>
          {rest.map((code) => (
            <code key={code}>{code}</code>
          ))}
        </details>
      ) : null}
    </>
  )
}

function Messages({ messages: [first, ...others], href }: Pick<CodeLine, 'messages' | 'href'>) {
  if (!first) return <small>공개된 문구가 없어요</small>
  const lang = toLang(first)
  return (
    <>
      {href ? (
        <a href={href} lang={lang}>
          {first}
        </a>
      ) : (
        <span lang={lang}>{first}</span>
      )}
      {others.map((text) => (
        <small key={text} lang={toLang(text)}>
          {text}
        </small>
      ))}
    </>
  )
}

function Fact({ kind, line, short }: { kind: FactKind; line: CodeLine; short?: boolean }) {
  const words = toFactWords(kind, line.facts[kind], line.refund)
  if (!words) return null
  return (
    <span className={words.loud ? `fact ${words.tone}` : 'fact'} data-fact={kind} data-value={line.facts[kind]}>
      <Icon name={words.icon} tone={words.tone} />
      {short ? words.short : words.value}
    </span>
  )
}

/** One code: what it says, who can mend it, whether to try again (where the table has that column), what to do. */
export function CodeRow({ line, again }: { line: CodeLine; again: boolean }) {
  return (
    <tr id={line.id}>
      <th scope="row">
        <Codes codes={line.codes} />
      </th>
      <td className="says">
        <Messages messages={line.messages} href={line.href} />
      </td>
      <td className="who">
        <Fact kind="fixer" line={line} />
      </td>
      {again ? (
        <td className="again">
          <Fact kind="retry" line={line} short />
        </td>
      ) : null}
      <td className="todo">
        <p>
          {line.merchant ? <span className="badge">운영자</span> : null}
          {line.advice}
        </p>
        <Fact kind="money" line={line} short />
        {line.inferred ? <small>문구로 짐작한 분류예요</small> : null}
      </td>
    </tr>
  )
}
