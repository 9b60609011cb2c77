import { toPolicyHash } from '@/lib/content-hash'
import { toSection } from './page-kind'

/**
 * Content-Security-Policy of a page with its loader and the inlined style of its kind. No 'unsafe-…' anywhere. The widget's
 * page alone may be framed, by the sites named; the page that shows the widget may frame it.
 * @example toPagePolicy('home', loader, style, []) // "default-src 'none'; script-src 'self' 'sha256-…'; …"
 */
export function toPagePolicy(kind: string, loader: string, style: string, framedBy: readonly string[]): string {
  const section = toSection(kind)
  const ancestors = section === 'embed' && framedBy.length > 0 ? framedBy.join(' ') : "'none'"
  return [
    "default-src 'none'",
    `script-src 'self' ${toPolicyHash(loader)}`,
    `style-src 'self' ${toPolicyHash(style)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    ...(section === 'widget' ? ["frame-src 'self'"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}
