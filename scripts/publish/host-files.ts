import type { Manifest } from '@/server/manifest'
import { toSection } from './page-kind'

const forever = 'public, max-age=31536000, immutable'

function toSharedPolicy(policies: string[], strangers: string): string {
  return (policies[0] ?? '').replace(/(script|style)-src [^;]*/g, (_, what: string) => {
    const found = [...policies, strangers].flatMap(
      (policy) => policy.match(new RegExp(`(?<=${what}-src 'self'[^;]*)'sha256-[^']+'`, 'g')) ?? [],
    )
    return `${what}-src 'self' ${[...new Set(found)].join(' ')}`
  })
}

/**
 * One policy a section: static hosts choose headers by address, not by the style a page carries. Each also allows the style
 * and the loader of the page for unknown addresses below it.
 */
function listPolicies(policies: Manifest['policies']): [string, string[]][] {
  const sections = new Set(Object.keys(policies).map(toSection))
  const strangers = Object.entries(policies).find(([kind]) => toSection(kind) === '404')?.[1] ?? ''
  return [...sections]
    .filter((section) => section !== '404' && section !== 'gone')
    .flatMap((section): [string, string[]][] => {
      const own = Object.entries(policies).filter(([kind]) => toSection(kind) === section)
      const policy = toSharedPolicy(
        own.map(([, text]) => text),
        strangers,
      )
      const lines = [`Content-Security-Policy: ${policy}`]
      return section === 'home'
        ? [['/', lines]]
        : [
            [`/${section}`, lines],
            [`/${section}/*`, lines],
          ]
    })
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
 * @example toHeadersFile(policies, false).includes('/errors/*\n  Content-Security-Policy: ') // true
 */
export function toHeadersFile(policies: Manifest['policies'], preview: boolean): string {
  const rules: [string, string[]][] = [
    [
      '/*',
      [
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: same-origin',
        'Cross-Origin-Opener-Policy: same-origin',
        'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        ...(preview ? ['X-Robots-Tag: noindex'] : []),
      ],
    ],
    ...listPolicies(policies),
    ...['/_next/static/*', '/_d/*', '/og/*'].map((path): [string, string[]] => [path, [`Cache-Control: ${forever}`]]),
    ...['/api/*', '/*.md'].map((path): [string, string[]] => [path, ['X-Robots-Tag: noindex']]),
  ]
  return rules.map(([path, lines]) => `${[path, ...lines].join('\n  ')}\n`).join('')
}
