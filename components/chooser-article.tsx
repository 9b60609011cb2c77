import type { ChooserFields } from '@/lib/content/schema'
import { Callout } from './callout'
import { MessageHeading } from './heading'
import { Icon } from './icon'
import { Inline } from './inline'

export type Choice = { href: string; label: string; hint?: string; message: string }

/** A wording that several pages claim: what they have in common, and one question that tells them apart. */
export function ChooserArticle({ page, choices }: { page: ChooserFields; choices: Choice[] }) {
  return (
    <>
      <MessageHeading text={page.messages[0]?.text ?? ''} />
      <p className="lead">
        <Inline text={page.meaning} />
      </p>
      {page.alert ? (
        <Callout tone={page.alert.tone}>
          <Inline text={page.alert.text} />
        </Callout>
      ) : null}
      <section className="part">
        <h2 id="part-choose">{page.question}</h2>
        <nav className="options" aria-label={page.question}>
          {choices.map((choice) => (
            <a key={choice.href} href={choice.href}>
              <span>
                <b>{choice.label}</b>
                <small>{choice.hint ?? `“${choice.message}”`}</small>
              </span>
              <Icon name="chevron" />
            </a>
          ))}
        </nav>
      </section>
    </>
  )
}
