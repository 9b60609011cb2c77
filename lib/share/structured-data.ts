import { getSite } from '@/lib/content/lists'
import { getPage } from '@/lib/content/pages'
import { getShareCard, toShareAddress } from './card'

type Place = { name: string; href?: string }
type Shown = { path: string; heading: string; crumbs: Place[]; technical?: boolean }

/** Home stands first under the name of the site, which the header shows; places without an address are left out. */
function toTrail({ path, heading, crumbs }: Shown): Required<Place>[] {
  const between = crumbs.flatMap(({ name, href }) => (href && href !== '/' ? [{ name, href }] : []))
  return [{ name: getSite().name, href: '/' }, ...between, { name: heading, href: path }]
}

/**
 * What search engines read about a page, as JSON-LD: where it stands and what it is about. Every value can be seen on the
 * page. FAQPage, HowTo, QAPage and SearchAction are no longer shown by anybody and stay out (landing.md 20, 21).
 * @example toStructuredData({ path: '/glossary', heading: '용어집', crumbs: [] }) // '{"@context":"https://schema.org",…'
 */
export function toStructuredData(shown: Shown): string {
  const { url } = getSite()
  const items = toTrail(shown).map(({ name, href }, index) => {
    return { '@type': 'ListItem', position: index + 1, name, item: `${url}${href}` }
  })
  const article = {
    '@type': shown.technical ? 'TechArticle' : 'Article',
    headline: shown.heading,
    dateModified: getPage(shown.path)?.updated,
    image: `${url}${toShareAddress(getShareCard(shown.path))}`,
  }
  const graph = [{ '@type': 'BreadcrumbList', itemListElement: items }, article]
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
}

/** What search engines read on the home page: the name of the site. @example toSiteData() // '{"@context":"https://schema.org","@type":"WebSite",…' */
export function toSiteData(): string {
  const { name, url } = getSite()
  return JSON.stringify({ '@context': 'https://schema.org', '@type': 'WebSite', name, url: `${url}/` })
}
