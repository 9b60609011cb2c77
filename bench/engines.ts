import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { foldText } from '@/lib/search/fold-text'
import { toJamo } from '@/lib/search/jamo'
import { buildIndex, loadIndex, type SearchEntry, search } from '@/lib/search/search'
import { readLexicon } from './queries'

/** Something that answers with ids, best first. */
export type Engine = { name: string; find: (query: string) => string[] }

function toTrigrams(text: string) {
  const jamo = Array.from(foldText(text).replaceAll(' ', ''), toJamo).join('')
  const grams = Array.from({ length: Math.max(1, jamo.length - 2) }, (_, i) => jamo.slice(i, i + 3))
  return [...new Set(grams)]
}

function toFields({ id, title, messages, situation, codes, phrases }: SearchEntry) {
  return { id, title, messages: messages.join(' '), situation, codes: codes.join(' '), phrases: phrases.join(' ') }
}
const keys = ['title', 'messages', 'situation', 'codes', 'phrases']

function createOurs(entries: SearchEntry[]): Engine {
  const index = loadIndex(buildIndex(entries, readLexicon()))
  return { name: 'lib/search', find: (query) => search(index, query).results.map(({ entry }) => entry.id) }
}

function createFuse(name: string, entries: SearchEntry[], options: object): Engine {
  const fuse = new Fuse(entries.map(toFields), { keys, ...options })
  return { name, find: (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id) }
}

type Tokenize = (text: string) => string[]

function createMini(name: string, entries: SearchEntry[], options: object, tokenize?: Tokenize): Engine {
  const mini = new MiniSearch<ReturnType<typeof toFields>>({ fields: keys, ...(tokenize && { tokenize }) })
  mini.addAll(entries.map(toFields))
  const find = (query: string) => mini.search(query, options).slice(0, 10)
  return { name, find: (query) => find(query).map(({ id }) => String(id)) }
}

/** Ours and what plain libraries offer, over the same entries. */
export function createEngines(entries: SearchEntry[]): Engine[] {
  return [
    createOurs(entries),
    createFuse('fuse.js default', entries, {}),
    createFuse('fuse.js tuned', entries, { ignoreLocation: true, threshold: 0.4, minMatchCharLength: 2 }),
    createMini('MiniSearch', entries, { prefix: true, fuzzy: 0.2 }),
    createMini('MiniSearch jamo', entries, {}, toTrigrams),
  ]
}
