import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { remarkJoiners, remarkLabels } from '@/lib/content/markdown'

const processor = unified()
  .use(remarkParse)
  .use(remarkCjkFriendly)
  .use(remarkLabels)
  .use(remarkJoiners)
  .use(remarkRehype)
const cache = new Map<string, ReactNode>()

function render(text: string): ReactNode {
  const tree = processor.runSync(processor.parse(text))
  const [paragraph] = tree.children
  const children = paragraph?.type === 'element' ? paragraph.children : []
  return toJsxRuntime({ type: 'root', children }, { Fragment, jsx, jsxs })
}

/** One line of inline Markdown (schema.ts): bold, links, code and **[button]** names. */
export function Inline({ text }: { text: string }) {
  const known = cache.get(text)
  if (known) return known
  const node = render(text)
  cache.set(text, node)
  return node
}
