import type { Answer } from '@/lib/answer'
import { createId, toErrorStub, toSlug } from '@/lib/content/stub'

const longestText = 300

/** A page that does not exist yet: the command that makes it, and the file itself. */
export type Draft = { text: string; system: string; command: string; name: string; file: string }

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

/**
 * A draft for a wording that people looked for in vain; undefined without a wording or for a service that we do not have.
 * @example toDraft('?text=승인 거절&system=card', answers, '2026-11-22')?.name // "seungin-geojeol.mdx"
 */
export function toDraft(query: string, answers: readonly Answer[], today: string): Draft | undefined {
  const asked = new URLSearchParams(query)
  const text = (asked.get('text') ?? '').replace(/\s+/g, ' ').trim().slice(0, longestText)
  const system = asked.get('system') ?? ''
  if (text === '' || !answers.some((answer) => answer.system === system)) return undefined
  const id = createId(new Set(answers.map((answer) => answer.id)), Math.random)
  return {
    ...{ text, system, name: `${toSlug(text)}.mdx`, file: toErrorStub({ id, system, text, today }) },
    command: `npm run new -- error ${quote(text)} --system ${system}`,
  }
}
