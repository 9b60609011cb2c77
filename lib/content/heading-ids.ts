import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Headings of this depth begin a part. */
export const partDepth = 2

/**
 * Where a part of a body can be linked to.
 * @example toPartId(0) // "part-1"
 */
export function toPartId(index: number): string {
  return `part-${index + 1}`
}

/** Gives each part of a body its address on the page. */
export function remarkHeadingIds() {
  return (tree: Root) => {
    let parts = 0
    visit(tree, 'heading', (node) => {
      if (node.depth !== partDepth) return
      node.data = { ...node.data, hProperties: { id: toPartId(parts) } }
      parts += 1
    })
  }
}
