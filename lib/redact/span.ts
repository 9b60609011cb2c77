/** A part of a text that names a person or opens an account, and what it is in words for whoever reads the rest. */
export type Span = { start: number; end: number; what: string }

/**
 * Spans of a pattern whose last group is what must go; groups before it stay.
 * @example listMatches('cvc 123', /(cvc )(\d{3})/g, 'CVC') // [{ start: 4, end: 7, what: "CVC" }]
 */
export function listMatches(text: string, pattern: RegExp, what: string, isWanted = (_: string) => true): Span[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const value = match.at(-1) ?? ''
    const end = match.index + match[0].length
    return value !== '' && isWanted(value) ? [{ start: end - value.length, end, what }] : []
  })
}

/** Overlapping spans as one, in order; it keeps the name of the one that came first in the list. */
function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

/**
 * The text with each span replaced by its name in brackets.
 * @example hideSpans('a 1 b', [{ start: 2, end: 3, what: '수' }]) // "a [수 가림] b"
 */
export function hideSpans(text: string, spans: Span[]): string {
  let shown = ''
  let from = 0
  for (const { start, end, what } of mergeSpans(spans)) {
    shown += `${text.slice(from, start)}[${what} 가림]`
    from = end
  }
  return shown + text.slice(from)
}
