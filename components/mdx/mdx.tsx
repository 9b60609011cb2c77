import { evaluate } from '@mdx-js/mdx'
import type { ReactNode } from 'react'
import * as runtime from 'react/jsx-runtime'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import { getError, toErrorPath, toMessage } from '@/lib/content/errors'
import { remarkHeadingIds } from '@/lib/content/heading-ids'
import { getContact, getScreen } from '@/lib/content/lists'
import { remarkBound, remarkJoiners, remarkLabels } from '@/lib/content/markdown'
import { getReceipt } from '@/lib/content/receipts'
import { Callout, type CalloutTone } from '../callout'
import { ContactButton } from '../contact-button'
import { DrawnScreen } from '../drawn-screen'
import { LinkRows } from '../link-rows'
import { remarkPageTerms } from '../page-terms'
import { StepItem, StepList } from '../step-list'

type StepAttributes = {
  id: string
  do: string
  how?: string
  expect?: string
  else?: string
  /** Label over `expect`, where it is one of two cases. */
  if?: string
  /** Label over `else`. */
  otherwise?: string
  screen?: string
  formerly?: string
}

function Steps({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <>
      {title ? <h3>{title}</h3> : null}
      <StepList>{children}</StepList>
    </>
  )
}

function Step({ screen, formerly, if: seen, otherwise, children, ...step }: StepAttributes & { children?: ReactNode }) {
  const labels = { expect: seen, else: otherwise }
  return (
    <StepItem
      step={{ ...step, labels, formerly: formerly?.split(/\s+/) }}
      screen={screen ? getScreen(screen) : undefined}
    >
      {children}
    </StepItem>
  )
}

function Screen({ name }: { name: string }) {
  const screen = getScreen(name)
  return screen ? <DrawnScreen screen={screen} /> : null
}

function Contact({ name }: { name: string }) {
  const contact = getContact(name)
  return contact ? <ContactButton contact={contact} /> : null
}

function Receipt({ name }: { name: string }) {
  const receipt = getReceipt(name)
  if (!receipt) return null
  const row = { href: `/receipts/${receipt.slug}`, title: receipt.name, under: receipt.title, icon: 'receipt' }
  // Not itself a list of the text, which has bullets and underlined links.
  return (
    <div>
      <LinkRows bare rows={[row]} />
    </div>
  )
}

function Message({ name }: { name: string }) {
  const page = getError(name)
  return page ? <a href={toErrorPath(name)}>“{toMessage(page)}”</a> : null
}

function Head(props: { children?: ReactNode }) {
  return <th scope="col" {...props} />
}

function Table(props: { children?: ReactNode }) {
  return (
    <div className="scroll">
      <table {...props} />
    </div>
  )
}

/** What authors may write in a body. The check of lib/content/body.ts allows exactly these. */
const components = {
  Steps,
  Step,
  Screen,
  Callout: (props: { tone?: CalloutTone; children: ReactNode }) => <Callout {...props} />,
  Contact,
  Receipt,
  Message,
  table: Table,
  th: Head,
}

/** Text of a guide or error below its frontmatter. */
export async function Mdx({ source }: { source: string }) {
  const { default: Content } = await evaluate(source, {
    ...runtime,
    remarkPlugins: [
      remarkGfm,
      remarkCjkFriendly,
      remarkPageTerms,
      remarkHeadingIds,
      remarkLabels,
      remarkJoiners,
      remarkBound,
    ],
  })
  return <Content components={components} />
}
