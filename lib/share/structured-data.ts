import { getSite } from '@/lib/content/lists'
import { getPage } from '@/lib/content/pages'

type Place = { name: string; href?: string }
type Shown = { path: string; heading: string; crumbs: Place[]; technical?: boolean }

/** The places above the page that have an address, then the page. Below home the first is the site, as its header says. */
function toTrail({ heading, crumbs }: Shown): Place[] {
  const above = crumbs.filter(({ href }) => href && href !== '/')
  return [...(above.length > 0 ? above : [{ name: getSite().name, href: '/' }]), { name: heading }]
}

/**
 * What search engines read about a page, as JSON-LD: where it stands and what it is about. Every value can be seen on the
 * page. FAQPage, HowTo, QAPage and SearchAction are no longer shown by anybody and stay out (landing.md 20, 21).
 * @example toStructuredData({ path: '/glossary', heading: '용어집', crumbs: [] }) // '{"@context":"https://schema.org",…'
 */
export function toStructuredData(shown: Shown): string {
  const { url } = getSite()
  const items = toTrail(shown).map(({ name, href }, index) => {
    return { '@type': 'ListItem', position: index + 1, name, item: href && `${url}${href}` }
  })
  const article = {
    '@type': shown.technical ? 'TechArticle' : 'Article',
    headline: shown.heading,
    dateModified: getPage(shown.path)?.updated,
  }
  const graph = [{ '@type': 'BreadcrumbList', itemListElement: items }, article]
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
}

/** What search engines read on the home page: the name of the site. @example toSiteData() // '{"@context":"https://schema.org","@type":"WebSite",…' */
export function toSiteData(): string {
  const { name, url } = getSite()
  return JSON.stringify({ '@context': 'https://schema.org', '@type': 'WebSite', name, url: `${url}/` })
}
