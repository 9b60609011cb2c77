import { getContent } from './content'

type Dated = { file: string; recheckBy: string; confidence: string }

function listDated(): Dated[] {
  const { errors, choosers, guides, flows, receipts } = getContent()
  const listed = receipts.map((page) => ({ ...page, file: `content/receipts.yaml ${page.slug}` }))
  return [...errors, ...choosers, ...guides, ...flows, ...listed]
}

function countBy<T>(list: T[], key: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of list) counts[key(one)] = (counts[key(one)] ?? 0) + 1
  return counts
}

/**
 * What is live, for people and machines: counts per kind and service, how sure, how old.
 * @example readReport('2026-11-22').perKind.errors // 574
 */
export function readReport(today: string) {
  const content = getContent()
  const pages = listDated()
  const { errors, choosers, guides, flows, receipts, terms, screens } = content
  return {
    perKind: {
      ...{ errors: errors.length, choosers: choosers.length, guides: guides.length, flows: flows.length },
      ...{ receipts: receipts.length, terms: terms.length, screens: screens.length },
    },
    perSystem: content.systems.map(({ key, name }) => {
      const own = errors.filter((page) => page.system === key)
      const guided = guides.filter((page) => page.system === key).length
      return { key, name, errors: own.length, guides: guided, confidence: countBy(own, (page) => page.confidence) }
    }),
    confidence: countBy(pages, (page) => page.confidence),
    recheckIn: countBy(pages, (page) => page.recheckBy.slice(0, 7)),
    overdue: pages.filter((page) => page.recheckBy < today).map((page) => page.file),
    low: pages.filter((page) => page.confidence === 'low').map((page) => page.file),
  }
}
