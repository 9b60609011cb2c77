/**
 * Pages of a kind look alike and share one inlined style: the first segment of the path.
 * @example toPageKind('errors/apple/x.html') // "errors"
 */
export function toPageKind(file: string): string {
  const [first = ''] = file.replace(/\.html$/, '').split('/')
  return first === 'index' ? 'home' : first
}

/**
 * The address of an exported page.
 * @example toPagePath('errors/apple/x.html') // "/errors/apple/x"
 */
export function toPagePath(file: string): string {
  const path = `/${file.replace(/\.html$/, '')}`
  return path === '/index' ? '/' : path
}
