import { renderToStaticMarkup } from 'react-dom/server'
import { WordingForm } from '@/components/feedback/wording-form'
import { SearchAnswer } from '@/components/search/search-answer'
import { redactWording } from '@/lib/redact'
import type { Engine } from './engine'
import { mostCharacters, readSearchQuery } from './search-query'
import { cutAtSlot, fillQuery } from './slot'

const usualResults = 20

function CutNote() {
  return <p className="how-read">글이 길어서 앞의 {mostCharacters.toLocaleString('ko')}자만 찾았어요.</p>
}

function Tell({ text }: { text: string }) {
  return (
    <details className="tell">
      <summary className="btn">이 문구를 알려주기</summary>
      <WordingForm text={text} />
    </details>
  )
}

/**
 * /search answered without JavaScript: the results take the place of the fallback inside its slot, nowhere else,
 * so that React finds the tree it expects.
 * @example await createSearchPage(html, engine)('?q=CC63') // "<!DOCTYPE html>…"
 */
export function createSearchPage(html: string, engine: Engine): (query: string) => Promise<string> {
  const page = cutAtSlot(html, 'search')
  return async (query) => {
    const { text, options, cut } = readSearchQuery(query, usualResults)
    if (text.trim() === '') return html
    const answer = await engine.find(text, options)
    const filters = { system: options.system, kind: options.kind }
    const markup = renderToStaticMarkup(
      <>
        {cut ? <CutNote /> : null}
        <SearchAnswer answer={answer} filters={filters} tell={<Tell text={redactWording(text)} />} />
      </>,
    )
    return fillQuery(page.before, text) + markup + fillQuery(page.after, text)
  }
}
