import { z } from 'zod'
import { getContent } from './content'
import { listPages, type Page } from './pages'
import { readTextOrNothing } from './read'
import { listRedirects } from './redirects'

/** Every address ever published, by page: its short id and the ids of its steps. Written by npm run content -- --record. */
const ledger = z.record(
  z.string(),
  z.strictObject({ id: z.string().optional(), steps: z.array(z.string()).optional() }),
)

export type Ledger = z.infer<typeof ledger>
export type LedgerEntry = Ledger[string]
type Linked = Pick<Page, 'id' | 'path' | 'steps'>

/** Where the ledger lies. */
export const ledgerFile = 'content/ledger.json'

/** What was published so far; empty before the first record. @example readLedger()['/about'] // {} */
export function readLedger(): Ledger {
  return ledger.parse(JSON.parse(readTextOrNothing(ledgerFile) || '{}'))
}

/**
 * All addresses that an entry stands for. Steps of a page without a short id are anchors.
 * @example listAddresses('/guides/x', { id: 'ab12', steps: ['open'] }) // ["/guides/x", "/s/ab12", "/s/ab12/open"]
 */
export function listAddresses(path: string, { id, steps = [] }: LedgerEntry): string[] {
  if (id) return [path, `/s/${id}`, ...steps.map((step) => `/s/${id}/${step}`)]
  return [path, ...steps.map((step) => `${path}#${step}`)]
}

/**
 * The ledger with today's pages added; nothing is ever taken out of it.
 * @example addToLedger({}, [page]) // { "/guides/x": { id: "ab12", steps: ["open"] } }
 */
export function addToLedger(before: Ledger, pages: readonly Linked[]): Ledger {
  const after = { ...before }
  for (const { path, id, steps } of pages) {
    const known = before[path]?.steps ?? []
    const all = [...new Set([...known, ...steps.map((step) => step.id)])]
    after[path] = { ...(id ? { id } : {}), ...(all.length > 0 ? { steps: all } : {}) }
  }
  return after
}

/** The ledger as it stands in its file: one page a line, in order. @example toLedgerText({ '/about': {} }) // "{\n\"/about\": {}\n}\n" */
export function toLedgerText(entries: Ledger): string {
  const lines = Object.keys(entries).sort()
  return `{\n${lines.map((path) => `${JSON.stringify(path)}: ${JSON.stringify(entries[path])}`).join(',\n')}\n}\n`
}

/** Where addresses lead that are no pages: by address the target, and by address the page that is gone. */
export type Addresses = { redirects: Record<string, string>; gone: Record<string, string> }

/**
 * Where every address that is no page leads today: on to a page, or to the answer that it is gone for good.
 * @example readAddresses().redirects['/s/a2pn'] // "/errors/apple/method-unusable-update"
 */
export function readAddresses(): Addresses {
  const pages = listPages()
  const redirects = listRedirects(pages)
  const living = new Set(pages.map((page) => page.path))
  const published = readLedger()
  const gone: Record<string, string> = {}
  for (const { path, to } of getContent().gone)
    for (const address of listAddresses(path, published[path] ?? {})) {
      if (living.has(address) || redirects[address]) continue
      if (to) redirects[address] = to
      else gone[address] = path
    }
  return { redirects, gone }
}
