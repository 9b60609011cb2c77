import { toPolicyHash } from './content-hash'

/**
 * Content-Security-Policy of a page with our one loader and the inlined style of its kind. No 'unsafe-…' anywhere.
 * @example toPagePolicy(loader, style) // "default-src 'none'; script-src 'self' 'sha256-…'; …"
 */
export function toPagePolicy(loader: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${toPolicyHash(loader)}`,
    `style-src 'self' ${toPolicyHash(style)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}
