import type { IndexStart, SearchIndex } from '@/lib/search/search-index'
import { unless } from '@/lib/search/steps'
import { readIndexInTurn } from './read-index'
import { spread } from './spread'

type Code = Pick<
  typeof import('@/lib/search/search'),
  'addFuzzy' | 'addMeanings' | 'answerSteps' | 'loadSteps' | 'mergeAnswers' | 'prepare'
>

/** Search code with today's index in it, and what is loaded beside the index. */
export type OpenSearch = Omit<Code, 'loadSteps'> & {
  index: SearchIndex
  more?: { meanings: string; codes: string }
}

declare global {
  interface Window {
    /** Opened by the early script of the page, before React is there. */
    earlySearch?: Promise<OpenSearch>
  }
}

/** Address of today's index, written into the page by publish; in development the server's own. */
export function toIndexAddress(): string {
  return document.querySelector<HTMLScriptElement>('script[data-index]')?.dataset.index ?? '/search/core.json'
}

/** Code and index come together. `onStart` is told of an index that knows wordings and codes alone, while the rest is on its way. */
export async function openSearch(
  code: Code | Promise<Code>,
  onStart?: (index: SearchIndex) => void,
): Promise<OpenSearch> {
  const address = toIndexAddress()
  let isAllThere = false
  const begin = async (start: IndexStart) => {
    const { loadSteps } = await code
    const index = await spread(unless(() => isAllThere, loadSteps({ start })))
    if (index) onStart?.(index)
  }
  const [{ loadSteps, ...search }, file] = await Promise.all([
    code,
    readIndexInTurn(address, onStart ? begin : () => undefined),
  ])
  isAllThere = true
  const index = await spread(loadSteps(file))
  await spread(index.space.strokes.ahead())
  return { ...search, index, more: file.start.more }
}
