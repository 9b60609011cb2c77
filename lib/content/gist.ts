import type { PhrasingContent } from 'mdast'
import { toString as toPlainString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { parseInline } from './markdown'

/** Who must act, and that a meaning follows: said on every other page, so it tells none apart. */
const OPENING = /^쇼핑몰이 [가-힣 ]{1,8}일이에요\.?/
const CLOSING = /(?:이?라|다)는 (?:뜻|문구)이에요/g

const isAction = (node: PhrasingContent) => node.type === 'strong' && !toPlainString(node).startsWith('[')

/**
 * What happened, in the words of the page, without what to do about it (the part in bold): people say it more like this than like the message.
 * @example toGist('카드가 정지됐다는 뜻이에요. **카드사 앱에서 확인해요.**') // '카드가 정지됐'
 */
export function toGist(meaning: string): string {
  const tree = parseInline(meaning)
  visit(tree, 'strong', (node, at, parent) => {
    if (!parent || at === undefined || !isAction(node)) return
    parent.children.splice(at, 1)
    return [SKIP, at]
  })
  return toPlainString(tree)
    .trim()
    .replace(OPENING, '')
    .replace(CLOSING, '')
    .replace(/[.\s]+$/, '')
    .trim()
}
