import { z } from 'zod'
import type { SearchEntry } from './entry'

const row = z.object({
  id: z.string(),
  system: z.string(),
  code: z.string().nullish(),
  message: z.string(),
  title: z.string().nullish(),
  aliases: z.array(z.string()).nullish(),
})

/** Entries from a plain list of messages, for measuring. "애플: 지불 방법 거부" is service and situation. */
export function parseCatalog(json: unknown): SearchEntry[] {
  return z
    .array(row)
    .parse(json)
    .map(({ id, system, code, message, title, aliases }) => {
      const [, name, situation] = /^([^:]{1,20}):\s*(.*)$/s.exec(title ?? '') ?? []
      return {
        id,
        path: `/errors/${system}/${id}`,
        kind: 'error',
        system,
        systemName: name ?? '',
        systemAliases: [],
        situation: situation ?? title ?? '',
        title: message,
        messages: [message],
        codes: code ? [code] : [],
        phrases: aliases ?? [],
      }
    })
}
