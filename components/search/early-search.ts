/**
 * The first thing that the first touch of a page with a search box fetches, by the loader and before React: search on
 * the device, and the first rows. React takes over the search that is opened here and draws the same rows itself.
 * Bundled by scripts/publish/bundle-early-search.ts, which puts early-jsx in the place of React.
 */
import * as code from '@/lib/search/search'
import { openSearch } from './open-search'
import { SearchAnswer } from './search-answer'

const place = document.querySelector<HTMLElement>('[data-early]')
const form = document.querySelector<HTMLFormElement>('form[role=search]')

function read(name: string): string | undefined {
  const value = form && new FormData(form).get(name)
  return typeof value === 'string' ? value : undefined
}

async function paintUntilAwake(): Promise<void> {
  const { index, search } = await opened
  // Some pages draw their rows in a way of their own.
  if (!place || !form) return
  const paint = () => {
    const limit = Number(place.dataset.early)
    const kind = read('kind') === 'receipt' ? { kind: 'receipt' as const } : {}
    const rows: unknown = SearchAnswer({ answer: search(index, read('q') ?? '', { limit, ...kind }), selected: 0 })
    place.replaceChildren(...(rows instanceof Node ? [rows] : []))
  }
  form.addEventListener('input', paint)
  addEventListener('hydrated', () => form.removeEventListener('input', paint), { once: true })
  paint()
}

const opened = openSearch(code)
window.earlySearch = opened
// Whoever asks next tries again and says so.
paintUntilAwake().catch(() => undefined)
