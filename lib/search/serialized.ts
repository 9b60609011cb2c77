import { z } from 'zod'
import type { SerializedIndex } from './search-index'

/** Takes the index file for what it is; only its version is looked at. */
const file = z.custom<SerializedIndex>((json) => z.looseObject({ version: z.literal(2) }).safeParse(json).success)

/** An index file read from disk. Throws when another version wrote it. */
export function parseSerialized(json: unknown): SerializedIndex {
  return file.parse(json)
}
