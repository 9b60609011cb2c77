import { romanize } from 'es-hangul'

/** Longest slug made from a wording, in characters. */
const longestSlug = 48

/**
 * A slug in ASCII for a wording; codes stay as they are.
 * @example toSlug('[CC63] 비밀번호 오류') // "cc63-bimilbeonho-oryu"
 */
export function toSlug(text: string): string {
  const latin = romanize(text.normalize('NFC')).toLowerCase()
  const slug = latin.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return slug.slice(0, longestSlug).replace(/-[a-z0-9]*$/, (tail) => (slug.length > longestSlug ? '' : tail)) || 'error'
}

const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/**
 * A short id that no page has yet, four characters.
 * @example createId(new Set(['aaaa']), () => 0) // throws: every try gives the same; in use pass Math.random
 */
export function createId(taken: ReadonlySet<string>, random: () => number): string {
  for (let tries = 0; tries < 1000; tries += 1) {
    const id = Array.from({ length: 4 }, () => letters[Math.floor(random() * letters.length)] ?? 'a').join('')
    if (!taken.has(id)) return id
  }
  throw new Error('새 id를 만들지 못했어요. 다시 해 주세요.')
}

/** What a new file is made from: its id, its service, the wording or title, the day. */
export type Stub = { id: string; system: string; text: string; today: string }

/**
 * The fields that every file ends with: dates, sources, how sure.
 * @example toProvenanceStub('2026-11-22').startsWith('checkedOn: 2026-11-22') // true
 */
export function toProvenanceStub(today: string): string {
  return `checkedOn: ${today}
recheckBy: ""
updated: ${today}
sources:
  - title: ""
confidence: medium`
}

/**
 * A new error file with everything an author has to fill in; what is missing the check will name.
 * @example toErrorStub({ id: 'ab12', system: 'card', text: '한도초과', today: '2026-11-22' }).startsWith('---\nid: ab12') // true
 */
export function toErrorStub({ id, system, text, today }: Stub): string {
  const quoted = JSON.stringify(text)
  return `---
id: ${id}
system: ${system}
situation: ""
messages:
  - text: ${quoted}
codes: []
meaning: ""
# fixer: shopper | card-issuer | merchant | pg | platform. 근거가 없으면 지워요.
fixer:
# retry: safe | after-fix | wait | check-first | no
retry:
# money: not-charged | maybe-charged | charged | unknown
money:
causes: []
steps:
  - id: first
    do: ""
    expect: ""
verify:
  title: ""
  text: ""
escalate:
  title: ""
  text: ""
  contacts: []
  note: ""
${toProvenanceStub(today)}
# 사람들이 하는 말로 바꿔 적어요. 문구를 그대로 두면 검사에서 걸려요.
mustFind:
  - ${quoted}
---
`
}
