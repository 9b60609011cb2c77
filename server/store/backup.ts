import { createReadStream } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { feedbackKinds, feedbackReasons } from '@/lib/feedback'
import type { Store } from './store'

const row = z.strictObject({
  id: z.string(),
  at: z.number(),
  path: z.string(),
  step: z.string().nullable(),
  kind: z.enum(feedbackKinds),
  reason: z.enum(feedbackReasons).nullable(),
  text: z.string().nullable(),
})

const pageSize = 1000

/**
 * Writes every feedback as a line of JSON, beside a running server. The file appears when it is whole and on the disk.
 * The same file goes back into SQLite or PostgreSQL.
 * @example await backUp(store, 'feedback.jsonl') // 10000
 */
export async function backUp(store: Pick<Store, 'listAfter'>, file: string): Promise<number> {
  const target = await open(`${file}.part`, 'w')
  let count = 0
  let last = ''
  for (;;) {
    const rows = await store.listAfter(last, pageSize)
    if (rows.length === 0) break
    await target.write(rows.map((one) => `${JSON.stringify(one)}\n`).join(''))
    last = rows.at(-1)?.id ?? ''
    count += rows.length
  }
  await target.sync()
  await target.close()
  await rename(`${file}.part`, file)
  return count
}

/**
 * Puts the lines of a backup back; what is there already stays as it is. Throws on a line that no backup wrote.
 * @example await restore(store, 'feedback.jsonl') // { read: 10000, added: 10000 }
 */
export async function restore(store: Pick<Store, 'addAll'>, file: string): Promise<{ read: number; added: number }> {
  let waiting: z.infer<typeof row>[] = []
  const result = { read: 0, added: 0 }
  const flush = async () => {
    if (waiting.length > 0) result.added += (await store.addAll(waiting)).filter((isNew) => isNew).length
    waiting = []
  }
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { data } = row.safeParse(JSON.parse(line))
    result.read += 1
    if (!data) throw new Error(`${file} ${result.read}번째 줄이 백업의 모양이 아니에요.`)
    waiting.push(data)
    if (waiting.length >= pageSize) await flush()
  }
  await flush()
  return result
}
