import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { remarkBound, remarkJoiners, remarkLabels } from '@/lib/content/markdown'
import { remarkPageTerms } from './page-terms'

const processor = unified()
  .use(remarkParse)
  .use(remarkCjkFriendly)
  .use(remarkLabels)
  .use(remarkJoiners)
  .use(remarkBound)
  .use(remarkRehype)

function render(text: string, terms: boolean): ReactNode {
  const written = processor.parse(text)
  if (terms) remarkPageTerms()(written)
  const tree = processor.runSync(written)
  const [paragraph] = tree.children
  const children = paragraph?.type === 'element' ? paragraph.children : []
  return toJsxRuntime({ type: 'root', children }, { Fragment, jsx, jsxs })
}

/**
 * One line of inline Markdown (schema.ts): bold, links, code and **[button]** names. The first use of a term on the page is
 * linked to the glossary, but not in what is to be pressed or done.
 */
export function Inline({ text, terms = true }: { text: string; terms?: boolean }) {
  return render(text, terms)
}
