import { toInitials } from '@/lib/search/jamo'
import { toLatinKeys } from '@/lib/search/layout'
import type { SearchEntry } from '@/lib/search/search'
import { toLatin } from '@/lib/search/skeleton'
import type { Asked } from './queries'

/** The same numbers on every run. */
function createRandom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % below
  }
}
const random = createRandom(11)

function misspell(text: string) {
  const places = Array.from(text, (char, at) => (/[가-힣]/.test(char) ? at : -1)).filter((at) => at >= 0)
  const at = places[random(Math.max(1, places.length))] ?? 0
  const code = text.charCodeAt(at) - 0xac00
  if (code < 0 || code > 11171) return text
  const vowel = Math.floor((code % 588) / 28)
  const other = code + (vowel === 20 ? -1 : 1) * 28
  return text.slice(0, at) + String.fromCharCode(0xac00 + other) + text.slice(at + 1)
}

const DAMAGES: Record<string, (text: string) => string> = {
  exact: (text) => text,
  partial: (text) => text.slice(random(Math.max(1, text.length >> 2))).slice(0, Math.max(8, text.length >> 1)),
  spacing: (text) => text.replaceAll(' ', ''),
  typo: misspell,
  qwerty: toLatinKeys,
  choseong: (text) => toInitials(text).replace(/[^ㄱ-ㅎ ]/g, ''),
  romanised: (text) => toLatin(text.replace(/[^가-힣a-z0-9 ]/gi, ''), true),
  noisy: (text) => `[Web발신]\n결제 알림 12,000원 11/22 14:10\n${text}\n문의 1544-0000`,
  prefix: (text) => text.slice(0, Math.max(5, Math.ceil(text.length * 0.4))),
}

/** Queries from the titles of entries, one damage each in turn. */
export function damage(entries: SearchEntry[]): Asked[] {
  const names = Object.keys(DAMAGES)
  return entries
    .filter(({ title }) => title.length >= 6 && /[가-힣]{3}/.test(title))
    .map(({ id, title }, at) => {
      const kind = names[at % names.length] ?? 'exact'
      return { q: DAMAGES[kind]?.(title) ?? title, class: kind, expect: [id] }
    })
}
