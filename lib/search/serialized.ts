import { z } from 'zod'
import type { SerializedIndex } from './search-index'

/** Takes the index file for what it is; only its version is looked at. */
const file = z.custom<SerializedIndex>((json) => z.looseObject({ version: z.literal(4) }).safeParse(json).success)

/** What is loaded beside an index file. */
export const more = z.object({ meanings: z.string(), codes: z.string() })

/** What entries mean, in their order. */
export const meanings = z.array(z.string())

/** An index file read from disk. Throws when another version wrote it. */
export function parseSerialized(json: unknown): SerializedIndex {
  return file.parse(json)
}
