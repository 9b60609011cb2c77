import { type Kysely, sql } from 'kysely'
import type { FeedbackKind } from '@/lib/feedback'
import type { FeedbackRow, Schema } from './schema'

type Db = Kysely<Schema>

/** From, inclusive, and to, exclusive, in milliseconds. */
export type Period = { from: number; to: number }
/** How often the same was told on one day (days since 1970 in Korea). */
export type Tally = Pick<FeedbackRow, 'path' | 'step' | 'kind' | 'reason'> & { day: number; count: number }

const hour = 3_600_000
const day = 24 * hour
/** Korea is nine hours ahead of UTC and knows no summer time. */
const ahead = 9 * hour

/** Day of a moment in Korea. @example toKoreanDay(0) // 0 */
export function toKoreanDay(at: number): number {
  return Math.floor((at + ahead) / day)
}

/** First moment of a day in Korea. @example toMoment(0) // -32400000 */
export function toMoment(koreanDay: number): number {
  return koreanDay * day - ahead
}

/** Stores rows with one commit and says of each whether it is new; a known id changes nothing. */
export async function insertFeedback(db: Db, rows: FeedbackRow[]): Promise<boolean[]> {
  const stored = await db
    .insertInto('feedback')
    .values([...new Map(rows.map((row) => [row.id, row])).values()])
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute()
  const fresh = new Set(stored.map(({ id }) => id))
  // Of two with the same id in one group the first is the new one.
  return rows.map(({ id }) => fresh.delete(id))
}

/** Everything told in a period, counted by day, page, step, kind and reason. */
export async function tallyFeedback(db: Db, { from, to }: Period): Promise<Tally[]> {
  const koreanDay = sql<number>`(at + ${sql.lit(ahead)}) / ${sql.lit(day)}`
  return db
    .selectFrom('feedback')
    .select(['path', 'step', 'kind', 'reason', koreanDay.as('day'), db.fn.countAll<number>().as('count')])
    .where('at', '>=', from)
    .where('at', '<', to)
    .groupBy(['path', 'step', 'kind', 'reason', koreanDay])
    .execute()
}

/** Newest texts of some kinds in a period. */
export async function listTexts(
  db: Db,
  kinds: FeedbackKind[],
  { from, to }: Period,
  most: number,
): Promise<FeedbackRow[]> {
  return db
    .selectFrom('feedback')
    .selectAll()
    .where('kind', 'in', kinds)
    .where('text', 'is not', null)
    .where('at', '>=', from)
    .where('at', '<', to)
    .orderBy('at', 'desc')
    .limit(most)
    .execute()
}

/** Rows in the order of their ids, after one of them: a backup reads on while others write. */
export async function listAfter(db: Db, id: string, most: number): Promise<FeedbackRow[]> {
  return db.selectFrom('feedback').selectAll().where('id', '>', id).orderBy('id').limit(most).execute()
}

/** Erases one feedback; false when there is none with this id. */
export async function eraseFeedback(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('feedback').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

const wordingDays = 90
const textDays = 365

/** Forgets wordings after 90 days and other texts after a year; what was counted stays (hardening.md P2). */
export async function forgetOld(db: Db, now: number): Promise<{ wordings: number; texts: number }> {
  const wordings = await db
    .deleteFrom('feedback')
    .where('kind', '=', 'wording')
    .where('at', '<', now - wordingDays * day)
    .executeTakeFirst()
  const texts = await db
    .updateTable('feedback')
    .set({ text: null })
    .where('text', 'is not', null)
    .where('at', '<', now - textDays * day)
    .executeTakeFirst()
  return { wordings: Number(wordings.numDeletedRows), texts: Number(texts.numUpdatedRows) }
}
