import { renderToStaticMarkup } from 'react-dom/server'
import { MarkedText } from '@/components/search/marked-text'
import { ResultRow } from '@/components/search/result-row'
import { toAddressWords } from '@/lib/search/near-address'
import type { SearchResult } from '@/lib/search/search'
import type { Engine } from './engine'
import { decodePath } from './request-target'
import { cutAtSlot } from './slot'

const nearest = 3
/** Characters of an address that are shown. */
const longest = 120

/**
 * The words of an address, as a query.
 * @example toWords('/errors/apple/card-declined.html') // "errors apple card declined"
 */
export function toWords(path: string): string {
  return toAddressWords(decodePath(path) ?? '')
}

/** Files are asked for by browsers and bots, not by people who would read a suggestion. */
function isFile(path: string): boolean {
  return /^\/(_next|_d|api)\//.test(path) || /\.(?!html?$)[a-z0-9]{1,11}$/i.test(path)
}

/** By the address first, then by what its words say; each page once. */
async function findNearest(engine: Engine, words: string): Promise<SearchResult[]> {
  const near = await engine.find(words, { byAddress: true, limit: nearest })
  const said = near.results.length < nearest ? (await engine.find(words, { limit: nearest })).results : []
  const all = [...near.results, ...said]
  const isFirst = ({ entry }: SearchResult, at: number) => all.findIndex((one) => one.entry.path === entry.path) === at
  return all.filter(isFirst).slice(0, nearest)
}

/** The words of the address that also stand in the addresses of what was found; the name of the section says nothing. */
function listKnown(path: string, results: SearchResult[]): [number, number][] {
  const known = new Set(results.flatMap(({ entry }) => toAddressWords(entry.path).split(' ').slice(1)))
  return [...path.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }): [number, number][] =>
    known.has(word) ? [[index, index + word.length]] : [],
  )
}

function Nearest({ path, results }: { path: string; results: SearchResult[] }) {
  return (
    <>
      <p className="asked">
        <code>
          <MarkedText text={path} spans={listKnown(path, results)} />
        </code>
      </p>
      <h2>이 글을 찾으셨나요?</h2>
      <ul className="results">
        {results.map((result) => (
          <ResultRow key={result.entry.path} result={result} />
        ))}
      </ul>
    </>
  )
}

/**
 * The page for an unknown address with the pages nearest to its words.
 * @example await createNotFoundPage(html, engine)('/errors/apple/card') // "<!DOCTYPE html>…"
 */
export function createNotFoundPage(html: string, engine: Engine): (path: string) => Promise<string> {
  const page = cutAtSlot(html, 'nearest')
  return async (path) => {
    const words = isFile(path) ? '' : toWords(path)
    if (words === '') return html
    // A search that does not answer takes nothing from the page.
    const results = await findNearest(engine, words).catch(() => [])
    if (results.length === 0) return html
    const asked = (decodePath(path) ?? path).slice(0, longest)
    return page.before + renderToStaticMarkup(<Nearest path={asked} results={results} />) + page.after
  }
}
