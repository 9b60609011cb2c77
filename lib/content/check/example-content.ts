import type { Content } from '../content'

/** What every page carries about its own age, for tests. */
const provenance = {
  checkedOn: '2026-11-22',
  recheckBy: '2027-05-22',
  updated: '2026-11-22',
  sources: [{ title: '공식 문서' }],
  confidence: 'high' as const,
  formerly: [],
  mustFind: ['가', '나', '다'],
  mustNotFind: [],
}

const nothing: Content = {
  ...{
    errors: [],
    choosers: [],
    guides: [],
    flows: [],
    screens: [],
    receipts: [],
    systems: [],
    contacts: [],
    terms: [],
    principles: [],
    questions: [],
    gone: [],
  },
  about: { updated: '2026-11-22', parts: [] },
  site: {
    ...{ name: '이름', description: '설명', url: 'https://a.kr', operator: { name: '편집팀' } },
    ...{ verification: {}, shown: [], widget: { origins: [] } },
  },
}

/** Content of nothing but what a test is about. @example toContent({ flows: [exampleFlow([])] }).errors // [] */
export function toContent(part: Partial<Content>): Content {
  return { ...nothing, ...part }
}

/** A decision tree of these nodes. @example exampleFlow([]).slug // "x" */
export function exampleFlow(nodes: Content['flows'][number]['nodes']): Content['flows'][number] {
  const named = { id: 'f1f1', title: '진단', lead: '진단', system: 'card', file: 'content/diagnose/x.yaml', slug: 'x' }
  return { ...named, order: 100, nodes, ...provenance }
}

type ErrorPage = Content['errors'][number]

/** An error page with these fields of its own. @example exampleError({ slug: 'a' }).file // "content/errors/card/a.mdx" */
export function exampleError(part: Partial<ErrorPage> & { slug: string }): ErrorPage {
  return {
    ...{ id: 'e1e1', system: 'card', situation: '결제', file: `content/errors/card/${part.slug}.mdx`, body: '' },
    ...{ messages: [{ text: '한도초과', lang: 'ko' }], codes: [], meaning: '한도를 넘었어요.', notes: {}, causes: [] },
    ...{ stepsTitle: '이 순서로 풀어요', steps: [], guides: [], similar: [], audience: 'shopper' },
    verify: { title: '끝', text: '끝났어요.' },
    escalate: { title: '문의', text: '물어봐요.', contacts: [], note: '문의해요.' },
    ...provenance,
    ...part,
  }
}
