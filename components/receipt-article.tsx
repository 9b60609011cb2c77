import type { Contact, Receipt, Screen } from '@/lib/content/schema-lists'
import { Callout } from './callout'
import { ContactButton } from './contact-button'
import { SolvedForm } from './feedback/solved-form'
import { Title } from './heading'
import { Icon } from './icon'
import { Inline } from './inline'
import { StepItem, StepList } from './step-list'

const icons: [RegExp, string][] = [
  [/날|일자|시각/, 'calendar'],
  [/카드|승인/, 'card'],
  [/휴대폰|전화/, 'phone'],
]

function toIcon(text: string): string {
  return icons.find(([words]) => words.test(text))?.[1] ?? 'user'
}

function Doors({ receipt, contacts }: { receipt: Receipt; contacts: Contact[] }) {
  const { lookup } = receipt
  return (
    <>
      <div className="btns">
        {lookup ? (
          <a className="btn pen" href={lookup.url} rel="noreferrer">
            <Icon name="external" />
            {lookup.label}
          </a>
        ) : null}
        {contacts.map((contact) => (
          <ContactButton key={contact.key} contact={contact} own />
        ))}
      </div>
      {lookup ? (
        <p className="hint">
          {lookup.url.replace('https://', '')}
          {lookup.unverified ? ' · 문서로 확인한 주소예요. 안 열리면 공식 홈페이지에서 들어가세요.' : ''}
        </p>
      ) : null}
    </>
  )
}

/** Where a buyer finds payment history and receipts of one PG. */
export function ReceiptArticle({
  receipt,
  contacts,
  screens,
}: {
  receipt: Receipt
  contacts: Contact[]
  screens: Screen[]
}) {
  return (
    <>
      <Title text={receipt.title} />
      <p className="lead">
        <Inline text={receipt.lead} />
      </p>
      <Doors receipt={receipt} contacts={contacts} />
      {receipt.prepare.length > 0 ? (
        <section className="part">
          <h2>미리 준비할 것</h2>
          <ul className="things">
            {receipt.prepare.map((thing) => (
              <li key={thing}>
                <Icon name={toIcon(thing)} />
                {thing}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {receipt.alert ? (
        <Callout tone={receipt.alert.tone}>
          <Inline text={receipt.alert.text} />
        </Callout>
      ) : null}
      {receipt.steps.length > 0 ? (
        <section className="part">
          <h2>이 순서로 찾아요</h2>
          <StepList count={receipt.steps.length}>
            {receipt.steps.map((step) => (
              <StepItem key={step.id} step={step} screen={screens.find((screen) => screen.key === step.screen)} />
            ))}
          </StepList>
          <SolvedForm path={`/receipts/${receipt.slug}`} />
        </section>
      ) : null}
      {receipt.remarks.length > 0 ? (
        <section className="part">
          <h2>알아 두면 좋아요</h2>
          <ul className="causes">
            {receipt.remarks.map((remark) => (
              <li key={remark}>
                <Inline text={remark} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
