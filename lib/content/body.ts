import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString as toPlainString } from 'mdast-util-to-string'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Fault } from './fault'
import { partDepth, toPartId } from './heading-ids'
import { parseValue } from './parse'
import { remember } from './remember'
import { type Step, step } from './schema'

/** What authors may write in a body, and the attributes of each. */
const allowed: Record<string, string[]> = {
  Steps: ['title'],
  Step: ['id', 'do', 'how', 'expect', 'else', 'if', 'otherwise', 'screen', 'formerly'],
  Screen: ['name'],
  Callout: ['tone'],
  Contact: ['name'],
  Receipt: ['name'],
  Message: ['name'],
}

type Element = MdxJsxFlowElement | MdxJsxTextElement
/** A component an author used, with its attributes as text. */
export type Use = { component: string; attributes: Record<string, string>; line: number }
type Body = { uses: Use[]; links: string[]; texts: string[]; headings: string[]; faults: Fault[] }

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly)

function isElement(node: { type: string }): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

function parseTree(file: string, body: string, faults: Fault[]): Root | undefined {
  try {
    return parser.parse(body)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    faults.push({ file, field: '본문', reason: `MDX 문법이 맞지 않아요 (${reason})` })
    return undefined
  }
}

function readElement(file: string, node: Element, faults: Fault[]): Use[] {
  const line = node.position?.start.line ?? 0
  const field = `본문 ${line}번째 줄`
  const known = allowed[node.name ?? '']
  if (!known || !node.name) {
    faults.push({
      file,
      field,
      reason: `<${node.name ?? ''}>는 쓸 수 없어요. 쓸 수 있는 것: ${Object.keys(allowed).join(', ')}`,
    })
    return []
  }
  const attributes: Record<string, string> = {}
  for (const attribute of node.attributes) {
    const isText = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
    if (!isText || !known.includes(attribute.name)) {
      faults.push({ file, field, reason: `<${node.name}>에는 ${known.join(', ')}만 따옴표로 적을 수 있어요` })
    } else if (typeof attribute.value === 'string') attributes[attribute.name] = attribute.value
  }
  return [{ component: node.name, attributes, line }]
}

function readAnew(file = '', body = ''): Body {
  const faults: Fault[] = []
  const tree = parseTree(file, body, faults)
  const uses: Use[] = []
  const links: string[] = []
  const texts: string[] = []
  const headings: string[] = []
  if (!tree) return { uses, links, texts, headings, faults }
  visit(tree, (node) => {
    const field = `본문 ${node.position?.start.line ?? 0}번째 줄`
    if (isElement(node)) uses.push(...readElement(file, node, faults))
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      faults.push({ file, field, reason: '계산식({ })은 쓸 수 없어요' })
    if (node.type === 'mdxjsEsm') faults.push({ file, field, reason: 'import와 export는 쓸 수 없어요' })
    if (node.type === 'html') faults.push({ file, field, reason: 'HTML은 쓸 수 없어요' })
    if (node.type === 'image') faults.push({ file, field, reason: '그림 파일 대신 <Screen>을 써요' })
    if (node.type === 'link' || node.type === 'definition') links.push(node.url)
    if (node.type === 'paragraph') texts.push(toPlainString(node))
    if (node.type === 'heading' && node.depth === partDepth) headings.push(toPlainString(node))
  })
  return { uses, links, texts, headings, faults }
}

const read = remember(readAnew)

/**
 * Reads the body of a guide or error without running it: the components used, the link targets, the paragraphs
 * and list items as plain text (tables and code left out), the headings of its parts, and the faults.
 * @example readBody('x.mdx', '{1+1}').faults[0]?.reason // "계산식({ })은 쓸 수 없어요"
 */
export function readBody(file: string, body: string): Body {
  return read(file, body)
}

/**
 * The parts of a body in order, for its contents.
 * @example listBodyParts('x.mdx', '## 준비할 것') // [{ id: 'part-1', title: '준비할 것' }]
 */
export function listBodyParts(file: string, body: string): { id: string; title: string }[] {
  return readBody(file, body).headings.map((title, index) => ({ id: toPartId(index), title }))
}

/**
 * The steps of a body in order, for links, search and replies.
 * @example listBodySteps('x.mdx', '<Step id="a" do="열어요." />').map((step) => step.id) // ["a"]
 */
export function listBodySteps(file: string, body: string): { steps: Step[]; faults: Fault[] } {
  const uses = readBody(file, body).uses.filter((use) => use.component === 'Step')
  const parsed = uses.map((use) => {
    const { formerly, if: seen, otherwise, ...fields } = use.attributes
    const labels = { expect: seen, else: otherwise }
    return parseValue(step, file, { ...fields, labels, formerly: formerly?.split(/\s+/) })
  })
  return { steps: parsed.flatMap((one) => (one.value ? [one.value] : [])), faults: parsed.flatMap((one) => one.faults) }
}
