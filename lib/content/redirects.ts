import type { Page } from './pages'

type Linked = Pick<Page, 'id' | 'path' | 'steps' | 'formerly'>

function listShortLinks({ id, path, steps }: Linked): [string, string][] {
  if (!id) return []
  const ofSteps = steps.flatMap((step) =>
    [step.id, ...step.formerly].map((name): [string, string] => [`/s/${id}/${name}`, `${path}#${step.id}`]),
  )
  return [[`/s/${id}`, path], ...ofSteps]
}

/**
 * Where short links and former addresses lead today, each in one hop, and the addresses that two pages want.
 * @example findRedirects([page]).redirects // { "/s/ab12": "/guides/x", "/s/ab12/open": "/guides/x#open", "/guides/old": "/guides/x" }
 */
export function findRedirects(pages: readonly Linked[]): { redirects: Record<string, string>; clashes: string[] } {
  const redirects: Record<string, string> = {}
  const clashes: string[] = []
  const living = new Set(pages.map((page) => page.path))
  for (const page of pages) {
    const former = page.formerly.map((path): [string, string] => [path, page.path])
    for (const [from, to] of [...listShortLinks(page), ...former]) {
      const other = redirects[from]
      if (living.has(from)) clashes.push(`${from}: 지금 있는 글인데 ${to}의 옛 주소로도 적혀 있어요`)
      else if (other !== undefined) clashes.push(`${from}: ${other}와 ${to} 두 곳이 같은 주소를 써요`)
      else redirects[from] = to
    }
  }
  return { redirects, clashes }
}

/** The redirects alone. @example listRedirects([page])['/s/ab12'] // "/guides/x" */
export function listRedirects(pages: readonly Linked[]): Record<string, string> {
  return findRedirects(pages).redirects
}
