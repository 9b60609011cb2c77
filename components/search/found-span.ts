/** The found sentence as a range for the highlighter; the full stop belongs to it. */
export function toFoundSpan(text: string, { start, end }: { start: number; end: number }): [number, number] {
  const [stop = ''] = /^[.?!]+/.exec(text.slice(end)) ?? []
  return [start, end + stop.length]
}
