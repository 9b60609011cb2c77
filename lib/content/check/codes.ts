import { readCodes } from '../codes'
import type { Content } from '../content'
import type { Fault } from '../fault'
import type { CodeBook, Topic } from '../schema-codes'

type Book = CodeBook & { file: string }

function listRepeats(names: string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}

function checkBook(book: Book, topics: Set<string>, systems: Set<string>): Fault[] {
  const fault = (field: string, reason: string) => ({ file: book.file, field, reason })
  const unknown = [...new Set(book.rows.map((row) => row.topic))].filter((key) => !topics.has(key))
  const lost = book.rows.filter((row) => row.part >= book.parts.length || row.table >= book.tables.length)
  const empty = book.rows.filter((row) => row.codes.length === 0 && row.messages.length === 0)
  return [
    ...(book.file.endsWith(`/${book.system}.json`) ? [] : [fault('system', '파일 이름과 같아야 해요')]),
    ...(systems.has(book.system) ? [] : [fault('system', `서비스 목록에 없어요: ${book.system}`)]),
    ...unknown.map((key) => fault('topic', `topics.yaml에 없는 주제예요: ${key}`)),
    ...listRepeats(book.rows.map((row) => row.id)).map((id) => fault('id', `두 번 나와요: ${id}`)),
    ...lost.map((row) => fault(row.id, '없는 갈래나 표를 가리켜요')),
    ...empty.map((row) => fault(row.id, '코드나 문구가 있어야 해요')),
  ]
}

/**
 * Faults of code books and topics: names that point at nothing, rows that cannot be told apart.
 * @example checkBooks([book], topics, ['nhn-kcp'])[0]?.reason // "topics.yaml에 없는 주제예요: x"
 */
export function checkBooks(books: Book[], topics: Topic[], systems: string[]): Fault[] {
  const keys = topics.map((topic) => topic.key)
  const twice = listRepeats(keys).map((key) => ({
    file: 'content/topics.yaml',
    field: 'key',
    reason: `두 번 나와요: ${key}`,
  }))
  return [...twice, ...books.flatMap((book) => checkBook(book, new Set(keys), new Set(systems)))]
}

/**
 * Every fault of the code book.
 * @example checkCodes(content).length // 0
 */
export function checkCodes(content: Pick<Content, 'systems'>): Fault[] {
  const { books, topics, faults } = readCodes()
  const systems = content.systems.map((system) => system.key)
  return faults.length > 0 ? faults : checkBooks(books, topics, systems)
}
