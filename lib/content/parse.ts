import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Fault } from './fault'

/** A value of the schema's type, or the faults that keep it from being one. */
export type Parsed<T> = { value: T; faults: [] } | { value: undefined; faults: Fault[] }

const reasons: Record<string, string> = {
  unrecognized_keys: '모르는 칸이에요',
  invalid_type: '값이 없거나 종류가 달라요',
  invalid_value: '쓸 수 없는 값이에요',
}

function toReason(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `모르는 칸이에요: ${issue.keys.join(', ')}`
  if (issue.code === 'invalid_value') return `다음 가운데 하나여야 해요: ${issue.values.join(', ')}`
  const known = reasons[issue.code]
  return known && /^Invalid/.test(issue.message) ? known : issue.message
}

function toFaults(file: string, issues: z.core.$ZodIssue[], at: string[]): Fault[] {
  return issues.flatMap((issue) => {
    const here = [...at, ...issue.path.map(String)]
    // Of a union's branches the one with the fewest issues is what the author meant.
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0]
      if (nearest) return toFaults(file, nearest, here)
    }
    return [{ file, field: here.join('.') || '파일', reason: toReason(issue) }]
  })
}

/**
 * Checks a value against a schema.
 * @example parseValue(site, 'content/site.yaml', { name: '' }).faults // [{ file: "content/site.yaml", field: "name", reason: "비어 있어요" }, …]
 */
export function parseValue<S extends z.ZodType>(schema: S, file: string, value: unknown): Parsed<z.output<S>> {
  const result = schema.safeParse(value)
  if (result.success) return { value: result.data, faults: [] }
  return { value: undefined, faults: toFaults(file, result.error.issues, []) }
}

/**
 * Reads YAML and checks it against a schema; a YAML fault names its line.
 * @example parseYaml(site, 'content/site.yaml', 'name: [').faults[0].field // "1번째 줄"
 */
export function parseYaml<S extends z.ZodType>(schema: S, file: string, text: string): Parsed<z.output<S>> {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      field: `${counter.linePos(error.pos[0]).line}번째 줄`,
      reason: `YAML 문법이 맞지 않아요 (${error.message.split('\n')[0]})`,
    }))
    return { value: undefined, faults }
  }
  return parseValue(schema, file, document.toJS())
}

/**
 * Splits an MDX file into frontmatter and body.
 * @example splitMatter('---\nid: a\n---\n본문') // { matter: "id: a", body: "본문" }
 */
export function splitMatter(text: string): { matter: string; body: string } | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) return undefined
  return { matter: match[1] ?? '', body: text.slice(match[0].length).trim() }
}
