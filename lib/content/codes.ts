import { z } from 'zod'
import { getContent } from './content'
import { ContentError, type Fault } from './fault'
import { type Parsed, parseValue, parseYaml } from './parse'
import { listFiles, readText } from './read'
import { type CodeBook, codeBook, type Topic, topic } from './schema-codes'

const folder = 'content/codes'
const topicFile = 'content/topics.yaml'

const toFile = (system: string) => `${folder}/${system}.json`
const readTopics = () => parseYaml(z.array(topic), topicFile, readText(topicFile))

function readBook(file: string): Parsed<CodeBook> {
  try {
    return parseValue(codeBook, file, JSON.parse(readText(file)))
  } catch (error) {
    const reason = `JSON 문법이 맞지 않아요 (${error instanceof Error ? error.message : String(error)})`
    return { value: undefined, faults: [{ file, field: '파일', reason }] }
  }
}

/**
 * Every code book and topic with every fault, for the check; a page reads only the book it shows.
 * @example readCodes().faults // []
 */
export function readCodes(): { books: (CodeBook & { file: string })[]; topics: Topic[]; faults: Fault[] } {
  const read = listFiles(folder, '.json').map((file) => ({ file, ...readBook(file) }))
  const topics = readTopics()
  return {
    books: read.flatMap(({ file, value }) => (value ? [{ ...value, file }] : [])),
    topics: topics.value ?? [],
    faults: [...read.flatMap(({ faults }) => faults), ...topics.faults],
  }
}

const books = new Map<string, CodeBook>()
let topics: Map<string, Topic> | undefined

/** Systems with a code book, in the order of the site. @example listCodeSystems()[0] // "kakaopay" */
export function listCodeSystems(): string[] {
  const files = new Set(listFiles(folder, '.json'))
  return getContent().systems.flatMap(({ key }) => (files.has(toFile(key)) ? [key] : []))
}

/** The code book of a system, read once and only when asked for, or undefined. @example getCodeBook('nhn-kcp')?.rows.length // 646 */
export function getCodeBook(system: string): CodeBook | undefined {
  const known = books.get(system)
  if (known || !listCodeSystems().includes(system)) return known
  const { value, faults } = readBook(toFile(system))
  if (!value) throw new ContentError(faults)
  books.set(system, value)
  return value
}

function indexTopics(): Map<string, Topic> {
  const { value, faults } = readTopics()
  if (!value) throw new ContentError(faults)
  return new Map(value.map((one) => [one.key, one]))
}

/** One topic of the code book, or undefined. @example getTopic('limit')?.name // "한도" */
export function getTopic(key: string): Topic | undefined {
  topics ??= indexTopics()
  return topics.get(key)
}
