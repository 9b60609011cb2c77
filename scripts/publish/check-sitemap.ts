import type { Manifest } from '@/server/manifest'

/**
 * Compares sitemap.xml with the indexable pages, both ways. No fault: an empty list.
 * @example listSitemapFaults('<loc>https://help.example.kr/x</loc>', manifest) // ["/x: 사이트맵에만 있어요"]
 */
export function listSitemapFaults(xml: string, { origin, pages }: Pick<Manifest, 'origin' | 'pages'>): string[] {
  const listed = Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/g), ([, loc = '']) => loc)
  const foreign = listed.filter((loc) => loc !== origin && !loc.startsWith(`${origin}/`))
  const paths = new Set(listed.map((loc) => loc.slice(origin.length) || '/'))
  const indexable = Object.keys(pages).filter((path) => pages[path]?.indexable)
  return [
    ...foreign.map((loc) => `${loc}: ${origin}으로 시작하지 않아요`),
    ...[...paths].filter((path) => !indexable.includes(path)).map((path) => `${path}: 사이트맵에만 있어요`),
    ...indexable.filter((path) => !paths.has(path)).map((path) => `${path}: 사이트맵에 없어요`),
  ]
}
