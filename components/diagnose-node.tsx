import type { Given } from '@/lib/content/diagnose'
import type { Answer, Question } from '@/lib/content/schema-diagnose'
import type { Contact, Screen } from '@/lib/content/schema-lists'
import { Callout } from './callout'
import { ContactButtons } from './contact-button'
import { CopyPageLink } from './copy-button'
import { DrawnScreen } from './drawn-screen'
import { Facts } from './facts'
import { SolvedForm } from './feedback/solved-form'
import { Icon } from './icon'
import { Inline } from './inline'
import { type LinkRow, LinkRows } from './link-rows'
import { StepItem, StepList } from './step-list'

const ordinals = ['첫', '둘째', '셋째', '넷째', '다섯째', '여섯째', '일곱째']
const counts = ['', '하나', '둘', '셋', '넷', '다섯', '여섯']

/** What was answered on the way here, each with a way back to its question. */
export function GivenAnswers({ given }: { given: Given[] }) {
  if (given.length === 0) return null
  return (
    <section className="given" aria-label="지금까지 답한 것">
      <p>지금까지 답한 것</p>
      <ol>
        {given.map((one) => (
          <li key={one.path}>
            <span>
              <small>{one.question}</small>
              <b>{one.label}</b>
            </span>
            <a href={one.path} aria-label={`${one.question} 답 바꾸기`}>
              <Icon name="undo" />
              바꾸기
            </a>
          </li>
        ))}
      </ol>
      <CopyPageLink
        label="여기까지 답한 링크 복사"
        done="여기까지 답한 링크를 복사했어요. 받은 사람이 이어서 답하고 앞의 답도 바꿀 수 있어요."
      />
    </section>
  )
}

/** A question and its options; 모르겠어요 is filled, the others ringed. On a desktop the keys 1–9 choose. */
export function QuestionView({
  node,
  nth,
  ahead,
  paths,
}: {
  node: Question
  nth: number
  ahead: number
  paths: Map<string, string>
}) {
  return (
    <>
      <p className="eyebrow">
        {ordinals[nth]} 질문, {ahead === 0 ? '이 답이면 끝나요' : `길어야 ${counts[ahead] ?? ahead} 남았어요`}
      </p>
      <h1>{node.question}</h1>
      {node.help ? (
        <p className="lead">
          <Inline text={node.help} />
        </p>
      ) : null}
      <nav className="options" aria-label="답 고르기">
        {node.options.map((option, index) => (
          <a
            key={option.to}
            href={paths.get(option.to)}
            className={option.unsure ? 'out' : undefined}
            data-key={index + 1}
          >
            <span>
              <b>{option.label}</b>
              {option.hint ? <small>{option.hint}</small> : null}
            </span>
            <Icon name="chevron" />
          </a>
        ))}
      </nav>
    </>
  )
}

/** What to do now: the end of a way through the tree. */
export function AnswerView({
  path,
  node,
  links,
  contacts,
  screens,
}: {
  path: string
  node: Answer
  links: LinkRow[]
  contacts: Contact[]
  screens: Screen[]
}) {
  return (
    <>
      <p className="eyebrow">이렇게 하세요</p>
      <h1>{node.answer}</h1>
      <p className="lead">
        <Inline text={node.text} />
      </p>
      <Facts values={node} />
      {node.alert ? (
        <Callout tone={node.alert.tone}>
          <Inline text={node.alert.text} />
        </Callout>
      ) : null}
      {node.steps.length > 0 ? (
        <StepList count={node.steps.length}>
          {node.steps.map((step) => (
            <StepItem key={step.id} step={step} screen={screens.find((screen) => screen.key === step.screen)} />
          ))}
        </StepList>
      ) : null}
      <SolvedForm path={path} />
      <section className="part">
        <h2>이어서 볼 글</h2>
        <LinkRows bare rows={links} />
      </section>
      <ContactButtons contacts={contacts} />
    </>
  )
}

/** Where to look, drawn. */
export function QuestionScreen({ title, screen }: { title?: string; screen?: Screen }) {
  if (!screen) return null
  return (
    <section className="part">
      {title ? <h2>{title}</h2> : null}
      <DrawnScreen screen={screen} />
    </section>
  )
}
