import type { IndexStart, SearchIndex } from '@/lib/search/search-index'
import { unless } from '@/lib/search/steps'
import { readIndexInTurn } from './read-index'
import { spread } from './spread'

type Code = Pick<typeof import('@/lib/search/search'), 'addFuzzy' | 'answerSteps' | 'loadSteps' | 'prepare'>

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

/** Told of an index that knows wordings and codes alone while the rest is on its way, and when the rest is there. */
type Underway = { onStart: (index: SearchIndex) => void; onRest: () => void }

/** Code and index come together. */
export async function openSearch(code: Code | Promise<Code>, underway?: Underway): Promise<OpenSearch> {
  const address = toIndexAddress()
  let isAllThere = false
  const begin = async (start: IndexStart) => {
    const { loadSteps } = await code
    const index = await spread(unless(() => isAllThere, loadSteps({ start })))
    if (index) underway?.onStart(index)
  }
  const [{ loadSteps, ...search }, file] = await Promise.all([
    code,
    readIndexInTurn(address, underway ? begin : () => undefined),
  ])
  isAllThere = true
  underway?.onRest()
  const index = await spread(loadSteps(file))
  await spread(index.space.strokes.ahead())
  return { ...search, index, more: file.start.more }
}
