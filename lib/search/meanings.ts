import type { SearchIndex } from './search-index'

/** Puts what entries mean, in their order, into an index that was loaded without. */
export function addMeanings(index: SearchIndex, meanings: string[]) {
  index.entries.forEach((entry, at) => {
    const meaning = meanings[at]
    if (meaning) entry.meaning = meaning
  })
}
