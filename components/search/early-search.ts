/**
 * The first thing that the first touch of a page with a search box fetches, by the loader and before React: search on
 * the device, and the first rows. React takes over the search that is opened here and draws the same rows itself.
 * Bundled by scripts/publish/bundle-early-search.ts, which puts early-jsx in the place of React.
 */
import { answerSteps } from '@/lib/search/answer'
import type { SearchAnswer as Answered } from '@/lib/search/entry'
import { addFuzzy } from '@/lib/search/fuzzy'
import { loadSteps } from '@/lib/search/load-index'
import { prepare } from '@/lib/search/prepare'
import type { SearchIndex } from '@/lib/search/search-index'
import { startCode, startSteps } from '@/lib/search/search-start'
import { finish, type Steps, unless } from '@/lib/search/steps'
import { isTall } from './is-tall'
import { type OpenSearch, openSearch } from './open-search'
import { SearchAnswer } from './search-answer'
import { pause, spread } from './spread'

const place = document.querySelector<HTMLElement>('[data-early]')
const form = document.querySelector<HTMLFormElement>('form[role=search]')
const own = document.currentScript

function read(name: string): string | undefined {
  const value = form && new FormData(form).get(name)
  return typeof value === 'string' ? value : undefined
}

const awake = new AbortController()
/** What of the index is there: its start, then its rest on the way into memory, then all of it. */
const known: { start?: SearchIndex; hasRest?: boolean; whole?: SearchIndex } = {}

const toNewest = () => known.whole ?? known.start

function* find(query: string): Steps<Answered | undefined> {
  const options = {
    limit: Number(place?.dataset.early),
    ...(read('kind') === 'receipt' && { kind: 'receipt' as const }),
  }
  if (known.whole) return yield* answerSteps(known.whole, query, options)
  if (!known.start) return undefined
  // Whoever waits for the rest to be read is not helped by making something else of the start first.
  return known.hasRest ? startCode(known.start, query, options) : yield* startSteps(known.start, query, options)
}

/** What the rows that stand there answer, and from what of the index. */
const shown: { query?: string; by?: SearchIndex } = {}

function draw(query: string, answer: Answered | undefined): void {
  const drawn: unknown = answer && SearchAnswer({ answer, selected: 0 })
  place?.replaceChildren(...(drawn instanceof Node ? [drawn] : []))
  place?.removeAttribute('data-marked')
  Object.assign(shown, { query, by: toNewest() })
}

function isShown(query: string): boolean {
  return shown.query === query && shown.by === toNewest()
}

/** The key is drawn first, then its answer is looked for, then that is drawn, each in a turn of its own. */
async function paint(): Promise<void> {
  const query = read('q') ?? ''
  const by = toNewest()
  // What was typed meanwhile, or more of the index, is painted by whoever heard of it.
  let over = false
  const isOver = () => {
    over ||= awake.signal.aborted || query !== (read('q') ?? '') || by !== toNewest() || isShown(query)
    return over
  }
  await pause()
  if (known.whole && !isOver()) await spread(prepare(known.whole, query))
  const answer = await spread(unless(isOver, find(query)))
  await pause()
  if (!isOver()) draw(query, answer)
}

/** For a key that is meant for the rows of what was just typed. */
function paintNow(): void {
  const query = read('q') ?? ''
  if (!isShown(query)) draw(query, finish(find(query)))
}

/** Where rows are, nothing of what was typed has to leave the device. The same as in use-search-box.ts. */
function openMarked(rows: HTMLElement, event: Event): void {
  paintNow()
  const link = (rows.querySelector('.on') ?? rows).querySelector('a')
  if (!link && !known.whole) return
  event.preventDefault()
  if (link && matchMedia('(hover: hover)').matches) link.click()
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** The arrow keys mark a row as React does, which goes on from there. */
function moveMark(rows: HTMLElement, event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!by || event.isComposing) return
  event.preventDefault()
  paintNow()
  const all = [...rows.querySelectorAll('li')]
  const at = all.findIndex(({ className }) => className)
  const next = all[at + by]
  if (!next) return
  if (all[at]) all[at].className = ''
  next.className = 'on'
  rows.dataset.marked = next.dataset.result
  next.closest('details')?.setAttribute('open', '')
}

async function answerUntilAwake(opened: Promise<OpenSearch>): Promise<void> {
  known.whole = (await opened).index
  await paint()
}

/** Milliseconds without a key after which React may come. On a slow phone it holds the page up for a quarter of a second. */
const pauseMs = 800
/** And at the latest after so many: eight seconds after the first touch the loader takes it that React does not come. */
const latestMs = 5000
/** Takes the loader's next turn out of its hands until nobody types, or something is wanted that only React does. */
function postpone(own: HTMLScriptElement): void {
  const { onload } = own
  own.onload = null
  const postponed = new AbortController()
  let pause: ReturnType<typeof setTimeout>
  const go = () => {
    clearTimeout(pause)
    clearTimeout(latest)
    postponed.abort()
    own.onload = onload
    own.dispatchEvent(new Event('load'))
  }
  const wait = (target: unknown, isLeaving = false) => {
    clearTimeout(pause)
    const isTyping = target instanceof Element && target.getAttribute('name') === 'q'
    if (!isTyping || isLeaving || isTall(read('q') ?? '')) go()
    else pause = setTimeout(go, pauseMs)
  }
  const hear = (event: Event) => wait(event.target, event instanceof KeyboardEvent && event.key === 'Escape')
  // Where the loader hears the clicks that it holds: they go no further.
  const options = { capture: true, signal: postponed.signal }
  for (const type of ['input', 'keydown', 'focusin', 'click', 'drop']) addEventListener(type, hear, options)
  const latest = setTimeout(go, latestMs)
  wait(document.activeElement)
}

const code = { addFuzzy, answerSteps, loadSteps, prepare }
// Some pages draw their rows in a way of their own.
if (place && form) {
  form.addEventListener('input', paint, awake)
  form.addEventListener('keydown', (event) => moveMark(place, event), awake)
  form.addEventListener('submit', (event) => openMarked(place, event), awake)
  addEventListener('hydrated', () => awake.abort(), { once: true })
  window.earlySearch = openSearch(code, {
    onStart: (start) => {
      known.start = start
      void paint()
    },
    onRest: () => {
      known.hasRest = true
    },
  })
  if (own instanceof HTMLScriptElement) postpone(own)
  // Whoever asks next tries again and says so.
  answerUntilAwake(window.earlySearch).catch(() => undefined)
} else {
  window.earlySearch = openSearch(code)
  window.earlySearch.catch(() => undefined)
}
