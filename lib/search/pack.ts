import {
  AUDIENCES,
  type Columns,
  KINDS,
  MOST_WORDINGS,
  PART,
  SAME,
  type Tagged,
  type Texts,
  toFolder,
  toIdPrefix,
  UNTITLED,
} from './columns'
import type { SearchEntry } from './entry'

/** A list that gives every different thing its place. */
function createList<T>() {
  const places = new Map<string, number>()
  const list: T[] = []
  return {
    list,
    place(one: T) {
      const key = JSON.stringify(one) ?? ''
      const known = places.get(key)
      if (known !== undefined) return known
      places.set(key, list.length)
      return list.push(one) - 1
    },
  }
}

const toShortId = ({ id, kind, system }: SearchEntry) => id.slice(toIdPrefix(kind, system).length)

function packPath(entry: SearchEntry) {
  const folder = toFolder(entry.kind, entry.system)
  const id = toShortId(entry)
  if (!entry.path.startsWith(folder)) return entry.path
  const rest = entry.path.slice(folder.length)
  if (rest === id) return SAME
  return rest.endsWith(`#${id}`) ? rest.slice(0, -id.length) : rest
}

function packMessages({ title, messages }: SearchEntry) {
  const others = messages.filter((message) => message !== title)
  return (messages.includes(title) ? '' : UNTITLED) + others.join(PART)
}

/** How people say it, and how the page does. */
export const listPhrases = ({ phrases, gist }: SearchEntry) => (gist ? [...phrases, gist] : phrases)

const CELLS: Record<keyof Texts, (entry: SearchEntry) => string> = {
  ids: toShortId,
  paths: packPath,
  titles: ({ title }) => title,
  messages: packMessages,
  codes: (entry) => (entry.codes.length === 1 && entry.codes[0] === toShortId(entry) ? SAME : entry.codes.join(PART)),
  phrases: (entry) => listPhrases(entry).join(PART),
}

/** The texts of entries, column by column. */
export function packTexts(entries: SearchEntry[]): Texts {
  const column = (name: keyof Texts) => entries.map(CELLS[name])
  return {
    ids: column('ids'),
    paths: column('paths'),
    titles: column('titles'),
    messages: column('messages'),
    codes: column('codes'),
    phrases: column('phrases'),
  }
}

/** Tags of every entry, each as the distance from the one before. */
export function packTags(tags: Tagged[]) {
  return tags
    .map((list) => list.map(([tag, sure]) => tag * 2 + (sure ? 0 : 1)))
    .map((places) => places.map((place, i) => (place - (i ? (places[i - 1] ?? 0) : 0)).toString(36)).join())
    .join(';')
}

/** For each of its tags which wordings of an entry say it, as a number in base 36: wording w is bit w, of MOST_WORDINGS. */
export function packWordings(wordings: number[][][], tags: Tagged[]) {
  const toBits = (list: number[][], tag: number) =>
    list.slice(0, MOST_WORDINGS).reduce((bits, said, at) => bits + (said.includes(tag) ? 2 ** at : 0), 0)
  return wordings
    .map((list, entry) =>
      (list.length ? (tags[entry] ?? []).map(([tag]) => toBits(list, tag).toString(36)) : []).join(),
    )
    .join(';')
}

/** Everything else about entries, column by column. */
export function packColumns(entries: SearchEntry[]): Columns {
  const systems = createList<[string, string]>()
  const situations = createList<string>()
  const facts = createList<Columns['facts'][number]>()
  return {
    kinds: entries.map(({ kind }) => KINDS.indexOf(kind)).join(''),
    audiences: entries.map(({ audience }) => AUDIENCES.indexOf(audience)).join(''),
    system: entries.map(({ system, systemName }) => systems.place([system, systemName])),
    situation: entries.map(({ situation }) => situations.place(situation)),
    fact: entries.map((entry) => facts.place(entry.facts ?? null)),
    steps: entries.map(({ steps }) => steps ?? 0),
    systems: systems.list,
    situations: situations.list,
    facts: facts.list,
  }
}
