import type { Link, PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Term } from './schema-lists'

/** What a page has linked so far: each term once, and no more than `most`, so that links do not outshine the text. */
export type Linked = { keys: Set<string>; most: number }

const sign = /[.*+?^${}()|[\]\\]/g
/** A term may be followed by a particle, never stand inside a longer word of its own script. */
const wordEnd = /[A-Za-z0-9]$/

function toPattern(term: Term): RegExp {
  const names = [term.name, ...term.aliases].sort((one, other) => other.length - one.length)
  const parts = names.map((name) => name.replace(sign, '\\$&') + (wordEnd.test(name) ? '(?![A-Za-z0-9_])' : ''))
  return new RegExp(`(^|[^가-힣A-Za-z0-9_])(${parts.join('|')})`)
}

type Found = { term: Term; at: number; name: string }

function findFirst(text: string, patterns: [Term, RegExp][], linked: Linked): Found | undefined {
  const found = patterns.flatMap(([term, pattern]) => {
    const match = linked.keys.has(term.key) ? null : pattern.exec(text)
    const name = match?.[2] ?? ''
    return match ? [{ term, at: match.index + (match[1] ?? '').length, name }] : []
  })
  // Where two terms start at one place the longer one is meant: 승인번호, not 승인.
  return found.sort((one, other) => one.at - other.at || other.name.length - one.name.length)[0]
}

function toLink({ term, name }: Found): Link {
  return { type: 'link', url: `/glossary#${term.key}`, children: [{ type: 'text', value: name }] }
}

function split(text: string, patterns: [Term, RegExp][], linked: Linked): PhrasingContent[] {
  const found = linked.keys.size < linked.most ? findFirst(text, patterns, linked) : undefined
  if (!found) return [{ type: 'text', value: text }]
  linked.keys.add(found.term.key)
  const before: Text = { type: 'text', value: text.slice(0, found.at) }
  return [before, toLink(found), ...split(text.slice(found.at + found.name.length), patterns, linked)]
}

const closed = new Set(['link', 'linkReference', 'heading', 'strong', 'tableCell', 'mdxJsxTextElement'])

/**
 * Links the first use of each term of the glossary to its line. Leaves links, headings, bold words and tables alone.
 * @example createTermLinker(listTerms())({ keys: new Set(), most: 4 }) // a remark plugin's transformer
 */
export function createTermLinker(terms: Term[]): (linked: Linked) => (tree: Root) => void {
  const patterns = terms.map((term): [Term, RegExp] => [term, toPattern(term)])
  return (linked) => (tree) => {
    visit(tree, (node, index, parent) => {
      if (closed.has(node.type)) return SKIP
      if (node.type !== 'text' || !parent || index === undefined) return undefined
      const parts = split(node.value, patterns, linked)
      if (parts.length === 1) return undefined
      parent.children.splice(index, 1, ...parts)
      return [SKIP, index + parts.length]
    })
  }
}
