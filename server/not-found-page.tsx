import { renderToStaticMarkup } from 'react-dom/server'
import { ResultRow } from '@/components/search/result-row'
import type { Engine } from './engine'
import { decodePath } from './request-target'
import { cutAtSlot } from './slot'

const nearest = 5

/**
 * The words of an address, as a query.
 * @example toWords('/errors/apple/card-declined.html') // "errors apple card declined"
 */
export function toWords(path: string): string {
  const text = decodePath(path.replace(/\.[a-z0-9]{1,5}$/i, '')) ?? ''
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200)
}

/** Files are asked for by browsers and bots, not by people who would read a suggestion. */
function isFile(path: string): boolean {
  return /^\/(_next|_d|api)\//.test(path) || /\.(?!html?$)[a-z0-9]{1,11}$/i.test(path)
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
    const { results } = await engine.find(words, { limit: nearest })
    if (results.length === 0) return html
    const rows = results.map((result) => <ResultRow key={result.entry.path} result={result} />)
    const markup = renderToStaticMarkup(
      <>
        <h2>이 글을 찾으셨나요?</h2>
        <ul className="results">{rows}</ul>
      </>,
    )
    return page.before + markup + page.after
  }
}
