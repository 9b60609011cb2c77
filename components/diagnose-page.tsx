import type { Given } from '@/lib/content/diagnose'
import type { Answer, Question } from '@/lib/content/schema-diagnose'
import type { Contact, Screen } from '@/lib/content/schema-lists'
import { Breadcrumb } from './breadcrumb'
import { AnswerView, GivenAnswers, QuestionScreen, QuestionView } from './diagnose-node'
import { Frame } from './frame'
import type { LinkRow } from './link-rows'
import { OptionKeys } from './option-keys'
import { StructuredData } from './structured-data'
import { Updated } from './updated'

type Props = {
  site: string
  flow: { title: string; slug: string; updated: string }
  /** JSON-LD; only the first question is offered to search engines. */
  data?: string
  node: Question | Answer
  given: Given[]
  ahead: number
  paths: Map<string, string>
  links: LinkRow[]
  contacts: Contact[]
  screens: Screen[]
}

/** One node of a decision tree as a page. */
export function DiagnosePage({ site, flow, node, given, ahead, paths, links, contacts, screens, data }: Props) {
  const asks = 'question' in node
  const crumbs = [
    { name: '진단', href: '/diagnose' },
    given.length > 0 ? { name: flow.title, href: `/diagnose/${flow.slug}` } : { name: flow.title },
  ]
  return (
    <Frame site={site} current="/diagnose" main={{ 'data-node': node.id }}>
      <Breadcrumb crumbs={crumbs} />
      {data ? <StructuredData json={data} /> : null}
      <div className="page diagnose">
        <GivenAnswers given={given} />
        <article>
          {asks ? (
            <QuestionView node={node} nth={given.length} ahead={ahead} paths={paths} />
          ) : (
            <AnswerView
              path={paths.get(node.id) ?? `/diagnose/${flow.slug}`}
              node={node}
              links={links}
              contacts={contacts}
              screens={screens}
            />
          )}
        </article>
        {asks ? (
          <QuestionScreen title={node.screenTitle} screen={screens.find((screen) => screen.key === node.screen)} />
        ) : null}
      </div>
      {data ? <Updated date={flow.updated} /> : null}
      <OptionKeys />
    </Frame>
  )
}
