import { parseIndexText, toIndexText } from '@/lib/search/serialized'

/** The texts of the search files: the index of the pages, what they mean, the index of the code book. */
export type SearchTexts = { core: string; meanings?: string; codes?: string }

/** The core index with the addresses of the files beside it. */
export function withAddresses(text: string, more: { meanings: string; codes: string }): string {
  const { start, rest } = parseIndexText(text)
  return toIndexText({ start: { ...start, more }, rest })
}

/**
 * Everything that belongs to a published core index.
 * @example readSearchTexts(text, (address) => files.get(address)).codes // undefined where there is no code book
 */
export function readSearchTexts(text: string, read: (address: string) => string | undefined): SearchTexts {
  const beside = parseIndexText(text).start.more
  return beside ? { core: text, meanings: read(beside.meanings), codes: read(beside.codes) } : { core: text }
}
