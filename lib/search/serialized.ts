import { z } from 'zod'
import type { IndexRest, IndexStart, SerializedIndex } from './search-index'

/** What is loaded beside an index file. */
export const more = z.object({ meanings: z.string(), codes: z.string() })

/** What entries mean, in their order. */
export const meanings = z.array(z.string())

/** The parts of an index file for what they are; only the version and the addresses are looked at. */
const known = z.looseObject({ version: z.literal(7), more: more.optional() })
const start = z.custom<IndexStart>((json) => known.safeParse(json).success)
const rest = z.custom<IndexRest>(
  (json) => z.looseObject({ tags: z.string(), wordings: z.string() }).safeParse(json).success,
)
const file = z.tuple([start, rest])

/** An index as the text of its file: the start on a line of its own, which can be used while the rest is on its way. */
export function toIndexText(index: SerializedIndex) {
  return `[${JSON.stringify(index.start)},\n${JSON.stringify(index.rest)}]`
}

/** An index file read from disk. Throws when another version wrote it. @example loadIndex(parseIndexText(toIndexText(index))) */
export function parseIndexText(text: string): SerializedIndex {
  const { data } = file.safeParse(JSON.parse(text))
  if (!data) throw new Error('찾을 목록이 지금 코드의 것이 아니에요. npm run build를 다시 실행해 주세요.')
  return { start: data[0], rest: data[1] }
}
