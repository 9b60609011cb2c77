import Fuse from 'fuse.js/basic'
import type { SearchResult, StoredEntry } from './entry'

/** From here on addresses have little more in common than their first words. */
const farthest = 0.55

/**
 * Words of an address.
 * @example toAddressWords('/errors/apple/card-declined.html') // "errors apple card declined"
 */
export function toAddressWords(path: string): string {
  return path
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200)
}

/**
 * Finds the entries whose addresses are most like the words of one that does not exist, nearest first.
 * @example createAddressFinder(index.entries)('guides iphone kakao', 3)[0]?.entry.path // "/guides/iphone-kakaopay"
 */
export function createAddressFinder(entries: StoredEntry[]): (words: string, limit?: number) => SearchResult[] {
  const addresses = entries.map((entry) => ({ entry, words: toAddressWords(entry.path) }))
  const fuse = new Fuse(addresses, { keys: ['words'], includeScore: true, ignoreLocation: true, threshold: 0.4 })
  return (words, limit = 10) =>
    fuse
      .search(words, { limit })
      .flatMap(({ item, score = 1 }) =>
        score < farthest ? [{ entry: item.entry, score: 1 - score, confident: false, spans: [] }] : [],
      )
}
