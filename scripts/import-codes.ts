import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { parseFacts } from './import-codes/facts'
import { toBook, toText } from './import-codes/to-book'

const folder = 'content/codes'

/** Writes content/codes/<system>.json from collected facts: npx tsx scripts/import-codes.ts <facts-pg.yaml>. */
function importCodes(file: string): void {
  const facts = parseFacts(parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 }))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const system of [...new Set(facts.map((fact) => fact.system))].sort()) {
    const book = toBook(
      system,
      facts.filter((fact) => fact.system === system),
    )
    if (!book) continue
    writeFileSync(`${folder}/${system}.json`, toText(book))
    console.log(`${system.padEnd(20)} 코드와 문구 ${book.rows.length}개 · 갈래 ${book.parts.join(', ')}`)
  }
}

const [file] = process.argv.slice(2)
if (file) importCodes(file)
else {
  console.error('사실 파일을 알려 주세요: npx tsx scripts/import-codes.ts facts-pg.yaml')
  process.exit(1)
}
