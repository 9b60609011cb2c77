import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { listFiles, readText } from '@/lib/content/read'
import { type CodeBook, codeBook } from '@/lib/content/schema-codes'
import { parseFacts } from './import-codes/facts'
import { toBook, toText } from './import-codes/to-book'

const folder = 'content/codes'

/** The file with the day on which its rows last changed: as before where nothing did, else today. */
function toDatedText(book: CodeBook, before: string | undefined): string {
  const known = before ? codeBook.parse(JSON.parse(before)).updated : book.updated
  const same = toText({ ...book, updated: known })
  return same === before ? same : toText({ ...book, updated: new Date().toISOString().slice(0, 10) })
}

/** Writes content/codes/<system>.json from collected facts: npx tsx scripts/import-codes.ts <facts-pg.yaml>. */
function importCodes(file: string): void {
  const facts = parseFacts(parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 }))
  const before = new Map(listFiles(folder, '.json').map((name) => [name, readText(name)]))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const system of [...new Set(facts.map((fact) => fact.system))].sort()) {
    const book = toBook(
      system,
      facts.filter((fact) => fact.system === system),
    )
    if (!book) continue
    const name = `${folder}/${system}.json`
    writeFileSync(name, toDatedText(book, before.get(name)))
    console.log(`${system.padEnd(20)} 코드와 문구 ${book.rows.length}개 · 갈래 ${book.parts.join(', ')}`)
  }
}

const [file] = process.argv.slice(2)
if (file) importCodes(file)
else {
  console.error('사실 파일을 알려 주세요: npx tsx scripts/import-codes.ts facts-pg.yaml')
  process.exit(1)
}
