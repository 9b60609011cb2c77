import type { Manifest } from '@/server/manifest'

const forever = 'public, max-age=31536000, immutable'

/** One policy for every page: static hosts choose headers by address, not by the style a page carries. */
function toSharedPolicy(policies: Manifest['policies']): string {
  const styles = Object.values(policies).flatMap(
    (policy) => policy.match(/(?<=style-src 'self'[^;]*)'sha256-[^']+'/g) ?? [],
  )
  return (policies.home ?? '').replace(/style-src [^;]*/, `style-src 'self' ${[...new Set(styles)].join(' ')}`)
}

/**
 * Redirects as Netlify, Cloudflare Pages and others read them from `_redirects`: pages first, steps last, for hosts that take
 * only so many. They cannot answer 410; what is gone is 404 there.
 * @example toRedirectsFile({ '/s/ab12': '/guides/x' }) // "/s/ab12 /guides/x 301\n"
 */
export function toRedirectsFile(redirects: Manifest['redirects']): string {
  const entries = Object.entries(redirects)
  const isStep = ([from]: [string, string]) => /^\/s\/[^/]+\//.test(from)
  const inOrder = [...entries.filter((entry) => !isStep(entry)), ...entries.filter(isStep)]
  return inOrder.map(([from, to]) => `${from} ${to} 301\n`).join('')
}

/**
 * Headers of safety and caching for the same hosts, as they read them from `_headers`.
 * @example toHeadersFile(policies).startsWith('/*\n  Content-Security-Policy: ') // true
 */
export function toHeadersFile(policies: Manifest['policies'], preview: boolean): string {
  const rules: [string, string[]][] = [
    [
      '/*',
      [
        `Content-Security-Policy: ${toSharedPolicy(policies)}`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: same-origin',
        'Cross-Origin-Opener-Policy: same-origin',
        'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        ...(preview ? ['X-Robots-Tag: noindex'] : []),
      ],
    ],
    ...['/_next/static/*', '/_d/*', '/og/*'].map((path): [string, string[]] => [path, [`Cache-Control: ${forever}`]]),
    ...['/api/*', '/*.md'].map((path): [string, string[]] => [path, ['X-Robots-Tag: noindex']]),
  ]
  return rules.map(([path, lines]) => `${[path, ...lines].join('\n  ')}\n`).join('')
}
