import { cache } from 'react'
import { listTerms } from '@/lib/content/lists'
import { createTermLinker } from '@/lib/content/term-links'

/** Links to the glossary on one page, at most. */
const most = 4

const toLinkers = cache(() => {
  const linked = listTerms().filter((term) => term.linked)
  const forShoppers = linked.filter((term) => term.audience === 'shopper')
  return { shopper: createTermLinker(forShoppers), merchant: createTermLinker(linked) }
})

/** What the page being rendered has linked so far; React keeps one for each page. */
const toPage = cache(() => ({
  linked: { keys: new Set<string>(), most },
  audience: 'shopper' as 'shopper' | 'merchant',
}))

/** Says for whom the page is: merchants' terms are linked on merchants' pages only. Call it before the page is drawn. */
export function setPageAudience(audience: 'shopper' | 'merchant'): void {
  toPage().audience = audience
}

/** A remark plugin that links terms on their first use in the page. */
export function remarkPageTerms() {
  const { linked, audience } = toPage()
  return toLinkers()[audience](linked)
}
