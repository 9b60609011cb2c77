import { z } from 'zod'

const step = z.object({
  id: z.string(),
  do: z.string(),
  how: z.string().optional(),
  expect: z.string().optional(),
  else: z.string().optional(),
})

/**
 * A page as plain data: what it says, without markup. For replies, the support desk and machines; written by publish, read by
 * the desk and the server.
 */
export const answer = z.object({
  /** Short id: /s/<id>. */
  id: z.string(),
  path: z.string(),
  kind: z.enum(['error', 'guide', 'diagnose', 'receipt']),
  /** The message as it was seen, or the heading. */
  title: z.string(),
  system: z.string(),
  systemName: z.string(),
  situation: z.string(),
  codes: z.array(z.string()),
  audience: z.enum(['shopper', 'merchant']),
  meaning: z.string(),
  fixer: z.string().optional(),
  retry: z.string().optional(),
  money: z.string().optional(),
  /** `charged` means that the payment still stands. */
  refund: z.boolean().optional(),
  /** How to tell it from a message that reads alike. */
  confirm: z.string().optional(),
  alert: z.string().optional(),
  steps: z.array(step),
  /** What is asked first, and where each answer leads. */
  question: z.string().optional(),
  choices: z.array(z.object({ label: z.string(), path: z.string() })).optional(),
  /** How to see that it is solved. */
  verify: z.string().optional(),
  contacts: z.array(z.object({ name: z.string(), phone: z.string().optional(), url: z.string().optional() })),
  checkedOn: z.string(),
  /** Last day on which it counts as checked. */
  recheckBy: z.string().optional(),
  confidence: z.enum(['high', 'medium', 'low']),
})

const answers = z.array(answer)

export type Answer = z.infer<typeof answer>
export type AnswerStep = z.infer<typeof step>

/** Reads what publish wrote. Throws when another version wrote it. @example parseAnswers('[]') // [] */
export function parseAnswers(text: string): Answer[] {
  return answers.parse(JSON.parse(text))
}
