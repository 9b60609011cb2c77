import { listChoosers } from '@/lib/content/choosers'
import { listSearchEntries } from '@/lib/content/search-entries'
import { foldText } from '@/lib/search/fold-text'
import type { SearchEntry } from '@/lib/search/search'
import type { Asked } from './queries'

const toKey = (text: string) => foldText(text).replace(/[ \0]/g, '')

/** Pages that ask which service, by each of the pages they lead to: where one asks, it is right. */
export function listAsking(): Map<string, string[]> {
  const asking = new Map<string, string[]>()
  const ids = new Map(listSearchEntries().map(({ path, id }) => [path, id]))
  for (const { id, options } of listChoosers())
    for (const { error } of options) {
      const page = ids.get(`/errors/${error}`)
      if (page) asking.set(page, [...(asking.get(page) ?? []), id])
    }
  return asking
}

/** Services share their wordings: whoever says the same is right too, and whoever asks which it was. */
export function widen(list: SearchEntry[], asked: Asked[], asking = new Map<string, string[]>()): Asked[] {
  const byText = new Map<string, string[]>()
  const texts = new Map(list.map((entry) => [entry.id, [...entry.messages, ...entry.codes].map(toKey)]))
  for (const [id, keys] of texts) for (const key of keys) byText.set(key, [...(byText.get(key) ?? []), id])
  const same = (id: string) => [
    ...(texts.get(id) ?? []).flatMap((key) => byText.get(key) ?? []),
    ...(asking.get(id) ?? []),
  ]
  return asked.map((one) => ({ ...one, expect: [...new Set([...one.expect, ...one.expect.flatMap(same)])] }))
}
