import type { ErrorFields } from '@/lib/content/schema'
import type { Contact, Screen } from '@/lib/content/schema-lists'
import { Callout } from './callout'
import { ContactButtons } from './contact-button'
import { CodeChip } from './copy-button'
import { Facts } from './facts'
import { SolvedForm } from './feedback/solved-form'
import { MessageHeading } from './heading'
import { Inline } from './inline'
import { Memo } from './memo'
import { StepItem, StepList } from './step-list'

type Props = { path: string; page: ErrorFields; refund: boolean; contacts: Contact[]; screens: Screen[] }

/** Headings of an error page in order, for its contents. */
export function listParts(page: ErrorFields) {
  return [
    { id: 'part-steps', title: page.stepsTitle },
    { id: 'part-verify', title: page.verify.title },
    { id: 'part-help', title: page.escalate.title },
  ]
}

/** Of more codes than these only the first is a chip, the others are folded. */
const mostChips = 2

function Codes({ codes }: { codes: string[] }) {
  const shown = codes.length > mostChips ? 1 : codes.length
  const folded = codes.slice(shown)
  if (codes.length === 0) return null
  return (
    <div className="chips">
      {codes.slice(0, shown).map((code) => (
        <CodeChip key={code} code={code} />
      ))}
      {folded.length > 0 ? (
        <details>
          <summary>같은 뜻의 코드 {folded.length}개</summary>
          <p>
            {folded.map((code) => (
              <code key={code}>{code}</code>
            ))}
          </p>
        </details>
      ) : null}
    </div>
  )
}

function FirstScreen({ page, refund }: Pick<Props, 'page' | 'refund'>) {
  const [first] = page.messages
  return (
    <>
      <MessageHeading text={first?.text ?? ''} mark={page.mark} lang={first?.lang} />
      <Codes codes={page.codes} />
      <p className="lead">
        <Inline text={page.meaning} />
      </p>
      <Facts values={page} notes={page.notes} refund={refund} />
      {page.alert ? (
        <Callout tone={page.alert.tone}>
          <Inline text={page.alert.text} />
        </Callout>
      ) : null}
      {page.confirm ? (
        <Callout>
          <Inline text={page.confirm} />
        </Callout>
      ) : null}
    </>
  )
}

function Help({ page, contacts }: Pick<Props, 'page' | 'contacts'>) {
  return (
    <section className="part">
      <h2 id="part-help">{page.escalate.title}</h2>
      <p>
        <Inline text={page.escalate.text} />
      </p>
      <ContactButtons contacts={contacts} />
      <Memo note={page.escalate.note} message={page.messages[0]?.text ?? ''} code={page.codes[0]} />
    </section>
  )
}

/** The answer to one message, top to bottom as in pages.md. */
export function ErrorArticle({ path, page, refund, contacts, screens }: Props) {
  return (
    <>
      <FirstScreen page={page} refund={refund} />
      <section className="part">
        <h2 id="part-steps">{page.stepsTitle}</h2>
        <StepList count={page.steps.length}>
          {page.steps.map((step) => (
            <StepItem key={step.id} step={step} screen={screens.find((screen) => screen.key === step.screen)} />
          ))}
        </StepList>
      </section>
      {page.causes.length > 0 ? (
        <section className="part">
          <h2>{page.causes.length === 1 ? '왜 이럴까요' : `까닭은 ${page.causes.length}가지예요`}</h2>
          <ul className="causes">
            {page.causes.map((cause) => (
              <li key={cause}>
                <Inline text={cause} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="part">
        <h2 id="part-verify">{page.verify.title}</h2>
        <p>
          <Inline text={page.verify.text} />
        </p>
        <SolvedForm path={path} />
      </section>
      <Help page={page} contacts={contacts} />
    </>
  )
}
