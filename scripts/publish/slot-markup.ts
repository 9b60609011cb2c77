import { loadIndex } from '@/lib/search/search'
import { parseSerialized } from '@/lib/search/serialized'
import { createEngine } from '@/server/engine'
import { createNotFoundPage } from '@/server/not-found-page'
import type { SearchTexts } from '@/server/search-files'
import { createSearchPage } from '@/server/search-page'

// What services share, a wrong keyboard layout, initials, nothing of ours, a long paste, more than is searched.
const unusual = ['한도초과', '잔액부족', 'gksehchrhk', 'ㅎㄷㅊㄱ', '배송 언제 와요', '가'.repeat(2001)]

/** One title of each kind, alone and inside a longer text. */
function listTitles({ core }: SearchTexts): string[] {
  const { entries } = loadIndex(parseSerialized(JSON.parse(core)))
  const titles = new Map(entries.map(({ kind, title }) => [kind, title]))
  return [...titles.values()].flatMap((title) => [
    title,
    `결제하려고 했는데 아래처럼 떴어요.\n"${title}"\n어떻게 해야 하나요? 주문번호는 따로 있어요.`,
  ])
}

/**
 * What the server can put into the slots of /search and 404, rendered by the server's own code, so that its classes
 * are in the inlined style of these pages.
 * @example await renderSlotMarkup(index) // "<section aria-label=…"
 */
export async function renderSlotMarkup(index: SearchTexts): Promise<string> {
  const engine = createEngine(index)
  const searchPage = createSearchPage('<div data-slot="search"></div>', engine)
  const notFoundPage = createNotFoundPage('<div data-slot="nearest"></div>', engine)
  const queries = [...listTitles(index), ...unusual]
  const answers = queries.map((query) => searchPage(`?q=${encodeURIComponent(query)}`))
  return (await Promise.all([...answers, notFoundPage('/card-declined')])).join('\n')
}
