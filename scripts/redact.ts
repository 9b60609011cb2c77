import { createInterface } from 'node:readline'
import { z } from 'zod'
import { redact } from '@/lib/redact'

const line = z.looseObject({ text: z.string() })

for await (const written of createInterface({ input: process.stdin })) {
  if (written.trim() === '') continue
  const asked = line.parse(JSON.parse(written))
  process.stdout.write(`${JSON.stringify({ ...asked, redacted: redact(asked.text) })}\n`)
}
