import type { Facts, Kind, StoredEntry } from './entry'
import type { Steps } from './steps'

/** Parts cells of a column, wordings of a cell, and marks a title that is no wording itself. */
export const CELL = '\u0001'
export const PART = '\u0002'
export const UNTITLED = '\u0003'
/** Stands for what an entry says already: its id. */
export const SAME = '='

export const KINDS: readonly Kind[] = ['error', 'guide', 'diagnose', 'receipt', 'code', 'term']
export const AUDIENCES = [undefined, 'shopper', 'merchant'] as const

/** Entries column by column: alike stands beside alike, which compresses well. Numbers are places in the lists. */
export type Columns = {
  kinds: string
  audiences: string
  system: number[]
  situation: number[]
  fact: number[]
  steps: number[]
  systems: [string, string][]
  situations: string[]
  facts: (Facts | null)[]
}
export type TextColumn = 'ids' | 'paths' | 'titles' | 'messages' | 'codes'
export type Texts = Record<TextColumn | 'phrases', string[]>

/** What the address of an entry begins with. */
export function toFolder(kind: Kind, system: string) {
  if (kind === 'error') return `/errors/${system}/`
  if (kind === 'code') return `/codes/${system}/`
  return kind === 'receipt' ? '/receipts/' : kind === 'diagnose' ? '/diagnose/' : '/guides/'
}

/** Ids of the code book begin with their system. */
export function toIdPrefix(kind: Kind, system: string) {
  return kind === 'code' ? `${system}/` : ''
}

/** Most entries have none of a kind: a list of its own for each would weigh half a megabyte. */
const NONE: string[] = []
const parts = (cell: string | undefined) => (cell ? cell.split(PART) : NONE)

function toMessages(title: string, cell = '') {
  return cell.startsWith(UNTITLED) ? parts(cell.slice(1)) : [title, ...parts(cell)]
}

function toPath(kind: Kind, system: string, id: string, cell = '') {
  if (cell.startsWith('/')) return cell
  return toFolder(kind, system) + (cell === SAME ? id : cell.endsWith('#') ? cell + id : cell)
}

/** One entry of the columns. */
export function readEntry(columns: Columns, texts: Texts, row: number): StoredEntry {
  const [system, systemName] = columns.systems[columns.system[row] ?? 0] ?? ['', '']
  const kind = KINDS[Number(columns.kinds.charAt(row))] ?? 'error'
  const audience = AUDIENCES[Number(columns.audiences.charAt(row))]
  const facts = columns.facts[columns.fact[row] ?? 0]
  const steps = columns.steps[row]
  const id = texts.ids[row] ?? ''
  const title = texts.titles[row] ?? ''
  const codes = texts.codes[row]
  return {
    ...{
      id: toIdPrefix(kind, system) + id,
      path: toPath(kind, system, id, texts.paths[row]),
      kind,
      system,
      systemName,
    },
    ...{ situation: columns.situations[columns.situation[row] ?? 0] ?? '', title },
    messages: toMessages(title, texts.messages[row]),
    codes: codes === SAME ? [id] : parts(codes),
    phrases: parts(texts.phrases[row]),
    ...(facts && { facts }),
    ...(steps && { steps }),
    ...(audience && { audience }),
  }
}

/** Tags of an entry in order, each with whether it is what the entry is about, and not said aside. */
export type Tagged = [tag: number, sure: boolean][]

/** The same of all entries in typed arrays: those of entry e from starts[e] to starts[e + 1]. */
export type TagRows = { starts: Uint32Array; tags: Uint16Array; sure: Uint8Array }

/**
 * Which of its meanings each wording of an entry says: those of wording w from starts[w] to starts[w + 1], the wordings of
 * entry e from first[e] to first[e + 1]. An entry with one wording has none: it says all.
 */
export type WordingRows = { first: Uint32Array; starts: Uint32Array; tags: Uint16Array }

/** So many entries' tags are read without a pause. */
const AT_ONCE = 100

/** Tags of every entry as they were packed: an even number is a sure one. */
export function* readTags(packed: string): Steps<TagRows> {
  const starts = [0]
  const tags: number[] = []
  const sure: number[] = []
  for (const cell of packed.split(';')) {
    let place = 0
    for (const step of cell ? cell.split(',') : NONE) {
      place += Number.parseInt(step, 36)
      tags.push(place >> 1)
      sure.push(place % 2 === 0 ? 1 : 0)
    }
    starts.push(tags.length)
    if (starts.length % AT_ONCE === 0) yield
  }
  return { starts: Uint32Array.from(starts), tags: Uint16Array.from(tags), sure: Uint8Array.from(sure) }
}

/** Bits that a number holds for sure. */
export const MOST_WORDINGS = 52

/** Which wordings say each tag, as they were packed; what follows from a tag is said with it. */
export function* readWordings(packed: string, tagRows: TagRows, implied: number[][]): Steps<WordingRows> {
  const first = [0]
  const starts = [0]
  const tags: number[] = []
  for (const [entry, cell] of packed.split(';').entries()) {
    const from = tagRows.starts[entry] ?? 0
    const bits = (cell ? cell.split(',') : NONE).map((number) => Number.parseInt(number, 36))
    const count = Math.max(0, ...bits.map((number) => Math.ceil(Math.log2(number + 1))))
    for (let wording = 0; wording < count; wording++) {
      const said = new Set<number>()
      for (const [i, number] of bits.entries()) {
        if (Math.floor(number / 2 ** wording) % 2 === 0) continue
        const tag = tagRows.tags[from + i] ?? 0
        for (const one of [tag, ...(implied[tag] ?? [])]) said.add(one)
      }
      for (const tag of said) tags.push(tag)
      starts.push(tags.length)
    }
    first.push(starts.length - 1)
    if (first.length % AT_ONCE === 0) yield
  }
  return { first: Uint32Array.from(first), starts: Uint32Array.from(starts), tags: Uint16Array.from(tags) }
}
