import { match } from './fuse'
import { addFuzzy } from './fuzzy'

addFuzzy(match)

export { answer as search, answerSteps } from './answer'
export { buildIndex } from './build-index'
export type { SearchAnswer, SearchEntry, SearchOptions, SearchResult, StoredEntry } from './entry'
export { addFuzzy } from './fuzzy'
export { loadIndex, loadSteps } from './load-index'
export { addMeanings } from './meanings'
export { mergeAnswers } from './merge-answers'
export { prepare, warmUp } from './prepare'
export type { SearchIndex, SerializedIndex } from './search-index'
