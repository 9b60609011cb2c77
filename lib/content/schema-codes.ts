/**
 * The author's manual, third part: the code book. content/codes/<system>.json is written by scripts/import-codes.ts and not
 * by hand; content/topics.yaml is written by hand and says what to do for each kind of code.
 */
import { z } from 'zod'
import { audience, date, firstPublished, fixer, money, retry, slug, text, url } from './schema'

/** content/topics.yaml: what a group of codes is about and what helps. Its advice stands beside every code of the topic. */
export const topic = z.strictObject({
  /** Value of `topic` in the code book. */
  key: slug,
  /** Two to ten characters; the "situation" of a code in search results. */
  name: text,
  /** One sentence for somebody who is paying. Never says that no money moved. */
  shopper: text,
  /** One sentence for somebody who runs the shop. */
  merchant: text,
})

/** A published table that codes come from, as a visitor may see it. */
export const codeTable = z.strictObject({
  title: text,
  url: url.optional(),
  /** Age of the table: "2020-07", or "2022" where only the year is known. */
  asOf: z.string().regex(/^\d{4}(-\d{2})?$/, '2020-07처럼 적어 주세요'),
})

/** One code, or one message without a code. Fields that are not known are left out. */
export const codeRow = z.strictObject({
  /** Anchor in the table and id in search: the code itself where only one row of the system has it. */
  id: z.string().regex(/^[A-Za-z0-9._-]+$/, '영문, 숫자, . _ - 만 쓸 수 있어요'),
  codes: z.array(text).default([]),
  /** Wordings to the letter, first the one in the table. */
  messages: z.array(text).default([]),
  /** Key of topics.yaml. */
  topic: slug,
  audience: audience.default('shopper'),
  fixer: fixer.optional(),
  retry: retry.optional(),
  money: money.optional(),
  /** Topic, audience and fixer were guessed from the wording; the page says so. */
  inferred: z.literal(true).optional(),
  /** Where it belongs in `parts`, and where it comes from in `tables`. Zero is left out. */
  part: z.int().min(0).default(0),
  table: z.int().min(0).default(0),
})

/** content/codes/<system>.json: every known code of one service, in the order of the pages. */
export const codeBook = z.strictObject({
  /** Key of systems.yaml; equals the name of the file. */
  system: slug,
  /** Day on which the rows last changed. */
  updated: date.default(firstPublished),
  /** Parts of the table by means of payment, in order; one part has no heading. */
  parts: z.array(text).min(1),
  tables: z.array(codeTable).min(1),
  rows: z.array(codeRow).min(1),
})

export type Topic = z.infer<typeof topic>
export type CodeTable = z.infer<typeof codeTable>
export type CodeRow = z.infer<typeof codeRow>
export type CodeBook = z.infer<typeof codeBook>
