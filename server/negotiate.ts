/** Codings we hold ready, best first. */
export type Coding = 'br' | 'gzip'

const codings = ['br', 'gzip'] as const
const known = new Map<string, readonly Coding[]>()

function accepts(header: string, coding: Coding): boolean {
  return header.split(',').some((part) => {
    const [name = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

/**
 * The codings a client accepts, best first. Browsers send a handful of different headers, so the answers are remembered.
 * @example listCodings('gzip, deflate, br;q=0') // ["gzip"]
 */
export function listCodings(header: string | string[] | undefined): readonly Coding[] {
  const text = String(header ?? '')
  const seen = known.get(text)
  if (seen) return seen
  const list = codings.filter((coding) => accepts(text, coding))
  if (known.size < 200) known.set(text, list)
  return list
}

/**
 * Whether the client already has this content, in whatever coding it got it.
 * @example hasCurrent('W/"ab-br", "cd"', 'ab') // true
 */
export function hasCurrent(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const wanted = header.split(',').map((part) => part.trim().replace(/^W\//, ''))
  return wanted.some(
    (tag) => tag === '*' || tag === `"${etag}"` || codings.some((coding) => tag === `"${etag}-${coding}"`),
  )
}
