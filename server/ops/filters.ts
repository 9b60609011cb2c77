import { type Period, toKoreanDay, toMoment } from '../store/queries'

/** What /ops is narrowed to: days in Korea, both inclusive, and a service. */
export type Filters = { from: number; to: number; system?: string }

const usualDays = 28
const longestDays = 366
const dayLength = 86_400_000

/** A day as people and addresses write it. @example toDate(0) // "1970-01-01" */
export function toDate(koreanDay: number): string {
  return new Date(koreanDay * dayLength).toISOString().slice(0, 10)
}

function toDay(date: string | null): number | undefined {
  const at = date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return Number.isNaN(at) ? undefined : at / dayLength
}

/**
 * Reads the filters of an address; what cannot be meant becomes the last 28 days and every service.
 * @example readFilters('?from=2026-11-01&to=2026-11-07', Date.now()).system // undefined
 */
export function readFilters(query: string, now: number): Filters {
  const asked = new URLSearchParams(query)
  const to = toDay(asked.get('to')) ?? toKoreanDay(now)
  const from = toDay(asked.get('from')) ?? to - usualDays + 1
  const system = asked.get('system') ?? ''
  return {
    from: Math.min(Math.max(from, to - longestDays), to),
    to,
    ...(/^[a-z0-9-]{1,40}$/.test(system) ? { system } : {}),
  }
}

/** The moments between which something counts. */
export function toPeriod({ from, to }: Filters): Period {
  return { from: toMoment(from), to: toMoment(to + 1) }
}

/** The same filters as an address. @example toQuery({ from: 0, to: 6 }) // "?from=1970-01-01&to=1970-01-07" */
export function toQuery({ from, to, system }: Filters): string {
  return `?${new URLSearchParams({ from: toDate(from), to: toDate(to), ...(system ? { system } : {}) })}`
}
