/**
 * The first thing that the first touch of a page with a search box fetches, by the loader and before React: search on
 * the device, and the first rows. React takes over the search that is opened here and draws the same rows itself.
 * Bundled by scripts/publish/bundle-early-search.ts, which puts early-jsx in the place of React.
 */
import { addMeanings, loadIndex, mergeAnswers, search } from '@/lib/search/search'
import { type OpenSearch, openSearch } from './open-search'
import { SearchAnswer } from './search-answer'

const place = document.querySelector<HTMLElement>('[data-early]')
const form = document.querySelector<HTMLFormElement>('form[role=search]')

function read(name: string): string | undefined {
  const value = form && new FormData(form).get(name)
  return typeof value === 'string' ? value : undefined
}

function paint(rows: HTMLElement, { index, search }: OpenSearch): void {
  const kind = read('kind') === 'receipt' ? { kind: 'receipt' as const } : {}
  const answer = search(index, read('q') ?? '', { limit: Number(rows.dataset.early), ...kind })
  const drawn: unknown = SearchAnswer({ answer, selected: 0 })
  rows.replaceChildren(...(drawn instanceof Node ? [drawn] : []))
}

/** The rows are there: nothing of what was typed has to leave the device. The same as in use-search-box.ts. */
function openFirst(rows: HTMLElement, event: Event): void {
  event.preventDefault()
  const link = rows.querySelector('a')
  if (link && matchMedia('(hover: hover)').matches) link.click()
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

async function answerUntilAwake(): Promise<void> {
  const ready = await opened
  // Some pages draw their rows in a way of their own.
  if (!place || !form) return
  const awake = new AbortController()
  form.addEventListener('input', () => paint(place, ready), awake)
  form.addEventListener('submit', (event) => openFirst(place, event), awake)
  addEventListener('hydrated', () => awake.abort(), { once: true })
  paint(place, ready)
}

const opened = openSearch({ addMeanings, loadIndex, mergeAnswers, search })
window.earlySearch = opened
// Whoever asks next tries again and says so.
answerUntilAwake().catch(() => undefined)
