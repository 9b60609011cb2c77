import { z } from 'zod'
import { fixer, money, retry } from '@/lib/content/schema'

/** An entry of the collected facts, as far as the code book uses it. */
const fact = z.object({
  id: z.string(),
  system: z.string(),
  surface: z.string(),
  codes: z.array(z.string()),
  messages: z.array(z.object({ text: z.string() })).transform((all) => all.filter(({ text }) => text.trim() !== '')),
  audience: z.enum(['shopper', 'merchant', 'developer']),
  topic: z.string(),
  who_can_fix: fixer.nullish(),
  retry: retry.nullish(),
  money: money.nullish(),
  sources: z.array(z.string()),
  as_of: z.coerce.string(),
  basis: z.enum(['documented', 'message', 'rule']),
  layer: z.string().nullish(),
})
export type Fact = z.infer<typeof fact>

/** Words of documentation, not errors: test ids of shops, names of states. */
const noErrors = new Set(['channel', 'guide', 'billing', 'cash-receipt'])
/** A mobile number belongs to a person; companies write their own numbers into their messages. */
const mobileNumber = /(?<!\d)01[016-9][-. ]?\d{3,4}[-. ]?\d{4}(?!\d)/

function isCode({ codes, messages, topic, layer }: Fact): boolean {
  if (layer === 'bank-host') return false
  if (messages.some(({ text }) => mobileNumber.test(text))) return false
  return messages.length > 0 || (codes.length > 0 && !noErrors.has(topic))
}

/**
 * The facts that belong into the code book: with a code or a message, seen by people, naming nobody.
 * @example parseFacts([{ …, layer: 'bank-host' }]) // []
 */
export function parseFacts(value: unknown): Fact[] {
  return z.array(fact).parse(value).filter(isCode)
}
