import { createElement, Fragment } from 'react'

/** A text with the matched ranges under the highlighter; ranges out of order or out of the text are skipped. */
export function MarkedText({ text, spans }: { text: string; spans: [number, number][] }) {
  const parts: (string | ReturnType<typeof createElement>)[] = []
  let from = 0
  for (const [start, end] of spans) {
    if (start < from || end <= start || end > text.length) continue
    parts.push(text.slice(from, start), createElement('mark', null, text.slice(start, end)))
    from = end
  }
  return createElement(Fragment, null, ...parts, text.slice(from))
}
