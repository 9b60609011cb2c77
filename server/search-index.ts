import { parse } from 'yaml'
import { readText } from '@/lib/content/read'
import { listSearchEntries } from '@/lib/content/search-entries'
import { listCodeEntries } from '@/lib/content/search-entries-codes'
import { parseLexicon } from '@/lib/search/lexicon'
import { buildIndex } from '@/lib/search/search'
import { toIndexText } from '@/lib/search/serialized'

function readLexicon() {
  return parseLexicon(parse(readText('content/concepts.yaml')), parse(readText('content/words.yaml')))
}

/**
 * The index of today's pages and what they mean, each as the text of its file. For the build and for development.
 * @example createEngine(buildPageTexts())
 */
export function buildPageTexts(): { core: string; meanings: string } {
  const entries = listSearchEntries()
  return {
    core: toIndexText(buildIndex(entries, readLexicon())),
    meanings: JSON.stringify(entries.map(({ meaning }) => meaning ?? '')),
  }
}

/** The index of the code book as the text of its file; it goes by the lexicon of the pages. */
export function buildCodeText(): string {
  const { start, rest } = buildIndex(listCodeEntries(), readLexicon())
  return toIndexText({ start, rest: { ...rest, lexicon: undefined } })
}
