/** Stands in the kind of every page that takes a picture. */
export const takesPicture = '+picture'
/** And in that of every page with a search box. */
export const hasSearchBox = '+box'

/** Parts that not every page of a kind has: a page without them does not carry their rules. */
const parts = {
  '+screen': /\bclass="(?:shot|device)\b/,
  '+card': /\bclass="(?:plastic|cells)\b/,
  '+options': /\bclass="options\b/,
  '+mark': /\bclass="hl\b/,
  '+note': /\bclass="note\b/,
  '+fold': /<details\b/,
  '+long': /\bclass="msg long\b/,
  [hasSearchBox]: /\brole="search"/,
  [takesPicture]: /\btype="file"/,
}

/**
 * Pages of a kind look alike and share one inlined style: the first segment of the path, and the large parts the page has.
 * @example toPageKind('errors/apple/x.html', '<figure class="shot">') // "errors+screen"
 */
export function toPageKind(file: string, html: string): string {
  const [first = ''] = file.replace(/\.html$/, '').split('/')
  const has = Object.entries(parts).flatMap(([name, part]) => (part.test(html) ? [name] : []))
  return [first === 'index' ? 'home' : first, ...has].join('')
}

/** A kind without the parts its pages have: the first segment of their addresses. @example toSection('errors+screen') // "errors" */
export function toSection(kind: string): string {
  return kind.split('+')[0] ?? kind
}

/**
 * The address of an exported page.
 * @example toPagePath('errors/apple/x.html') // "/errors/apple/x"
 */
export function toPagePath(file: string): string {
  const path = `/${file.replace(/\.html$/, '')}`
  return path === '/index' ? '/' : path
}
