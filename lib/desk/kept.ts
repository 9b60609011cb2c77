import type { OwnWords, ReplyForm } from '@/lib/reply'

/** An answer that was sent: which one, how, when (milliseconds). Never a word of the customer. */
export type Sent = { id: string; form: ReplyForm; step?: string; at: number }
/** What the support desk keeps on the device. */
export type Kept = { words: OwnWords; form: ReplyForm; favourites: string[]; recent: Sent[] }

/** Where it stands in the browser's storage. */
export const keptKey = 'desk'

const mostRecent = 10
const mostFavourites = 60
const mostWords = 120
const nothing: Kept = { words: { shop: '', greeting: '', signOff: '' }, form: 'short', favourites: [], recent: [] }

type Fields = Record<string, unknown>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Written by something else: the desk starts afresh.
    return undefined
  }
}

const readText = (value: unknown) => (typeof value === 'string' ? value.slice(0, mostWords) : '')
const readForm = (value: unknown): ReplyForm => (value === 'link' || value === 'all' ? value : 'short')
const readList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]{4,6}$/.test(value)

function readSent(value: unknown): Sent[] {
  if (!isFields(value) || !isId(value.id) || typeof value.at !== 'number') return []
  const step = typeof value.step === 'string' ? { step: value.step } : {}
  return [{ id: value.id, form: readForm(value.form), at: value.at, ...step }]
}

/**
 * Reads what an earlier visit kept; whatever cannot be meant is left out.
 * @example parseKept(null).form // "short"
 */
export function parseKept(text: string | null): Kept {
  const fields = readJson(text ?? '')
  if (!isFields(fields)) return nothing
  const words = isFields(fields.words) ? fields.words : {}
  return {
    words: { shop: readText(words.shop), greeting: readText(words.greeting), signOff: readText(words.signOff) },
    form: readForm(fields.form),
    favourites: readList(fields.favourites).filter(isId).slice(0, mostFavourites),
    recent: readList(fields.recent).flatMap(readSent).slice(0, mostRecent),
  }
}

/**
 * Puts an answer that was just sent on top; the same answer stands there once.
 * @example addSent(kept, { id: 'a7p2', form: 'short', at: Date.now() }).recent[0]?.id // "a7p2"
 */
export function addSent(kept: Kept, sent: Sent): Kept {
  const others = kept.recent.filter(({ id, step }) => id !== sent.id || step !== sent.step)
  return { ...kept, recent: [sent, ...others].slice(0, mostRecent) }
}

/**
 * Adds answers to the favourites; those that are there already stay where they are.
 * @example addFavourites(kept, ['kr44']).favourites // ["a7p2", "kr44"]
 */
export function addFavourites(kept: Kept, ids: readonly string[]): Kept {
  return { ...kept, favourites: [...new Set([...kept.favourites, ...ids])].slice(0, mostFavourites) }
}

/** Takes an answer off the favourites. @example removeFavourite(kept, 'kr44').favourites // ["a7p2"] */
export function removeFavourite(kept: Kept, id: string): Kept {
  return { ...kept, favourites: kept.favourites.filter((one) => one !== id) }
}
