import type { ReactNode } from 'react'
import type { Step } from '@/lib/content/schema'
import type { Screen } from '@/lib/content/schema-lists'
import { DrawnScreen } from './drawn-screen'
import { Icon } from './icon'
import { Inline } from './inline'
import { StepLink } from './step-link'

type StepFields = Pick<Step, 'id' | 'do' | 'how' | 'expect' | 'else' | 'labels'> & { formerly?: string[] }

function See({ icon, tone, label, text }: { icon: string; tone?: string; label: string; text: string }) {
  return (
    <p className="see">
      <Icon name={icon} tone={tone} />
      <span>
        <small>{label}</small>
        <Inline text={text} />
      </span>
    </p>
  )
}

/** One step: the action, how, what is seen when it worked, what to do when not, the link to exactly this step, and a way to say that it does not work (the page's SolvedForm takes it). */
export function StepItem({ step, screen, children }: { step: StepFields; screen?: Screen; children?: ReactNode }) {
  return (
    <li id={step.id} data-step={step.id}>
      <div>
        {step.formerly?.map((old) => (
          <span id={old} key={old} />
        ))}
        <p className="do">
          <Inline text={step.do} terms={false} />
        </p>
        {step.how ? (
          <p className="how">
            <Inline text={step.how} />
          </p>
        ) : null}
        {children}
        {step.expect ? (
          <See icon="check" tone="ok" label={step.labels?.expect ?? '이렇게 보이면 됩니다'} text={step.expect} />
        ) : null}
        {step.else ? <See icon="else" label={step.labels?.else ?? '안 보이면'} text={step.else} /> : null}
        {screen ? <DrawnScreen screen={screen} /> : null}
      </div>
      <StepLink id={step.id} />
      <button type="submit" form="ask" name="step" value={step.id} className="ln">
        여기서 막혔어요
      </button>
    </li>
  )
}

/** The steps of a page in order; a single one is not numbered. */
export function StepList({ count, children }: { count?: number; children: ReactNode }) {
  return <ol className={count === 1 ? 'steps one' : 'steps'}>{children}</ol>
}
