/** The author's manual for decision trees. Words as in schema.ts. */
import { z } from 'zod'
import { fixer, id, inline, money, provenance, retry, slug, step, text } from './schema'

/** Link of a diagnosis answer: exactly one kind. */
const target = z.union([
  z.strictObject({ error: text, say: text.optional() }),
  z.strictObject({ guide: slug, say: text.optional() }),
  z.strictObject({ receipt: slug, say: text.optional() }),
])

/** Old ids of a node: their addresses redirect to it for ever. */
const formerly = z.array(slug).default([])

/** One node: a question with options, or an answer with links. Each has exactly one parent, so that "지금까지 답한 것" is true. */
const question = z.strictObject({
  id: slug,
  formerly,
  question: text,
  /** How to find out: inline text. */
  help: inline.optional(),
  /** Name of a drawn screen in screens.yaml, and the heading over it. */
  screen: slug.optional(),
  screenTitle: text.optional(),
  options: z
    .array(z.strictObject({ label: text, hint: text.optional(), to: slug, unsure: z.boolean().default(false) }))
    .min(2),
})
const answer = z.strictObject({
  id: slug,
  formerly,
  /** The heading: states what to do. */
  answer: text,
  /** Inline text. */
  text: inline,
  alert: z.strictObject({ tone: z.enum(['info', 'care', 'stop']), text: inline }).optional(),
  fixer: fixer.optional(),
  retry: retry.optional(),
  money: money.optional(),
  steps: z.array(step).default([]),
  links: z.array(target).min(1, '오류, 안내, 조회처 가운데 하나로 이어져야 해요'),
  contacts: z.array(slug).default([]),
})

/** content/diagnose/<flow>.yaml: a decision tree. The first node is the root and always a question. */
export const flow = z.strictObject({
  id,
  title: text,
  lead: inline,
  system: slug,
  /** Place among the trees where they are listed: 1 is the first. */
  order: z.number().int().min(1).default(100),
  /** Root first. */
  nodes: z.array(z.union([question, answer])).min(3),
  ...provenance,
})
export type Question = z.infer<typeof question>
export type Answer = z.infer<typeof answer>
export type Target = z.infer<typeof target>
