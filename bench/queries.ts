import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseCatalog } from '@/lib/search/catalog'
import { parseLexicon } from '@/lib/search/lexicon'
import { buildIndex, loadIndex } from '@/lib/search/search'

export const asked = z.object({ q: z.string(), class: z.string(), expect: z.array(z.string()) })
/** A query with the ids that answer it; none for a negative. */
export type Asked = z.infer<typeof asked>

export function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'))
}

export function readLexicon() {
  return parseLexicon(readYaml('content/concepts.yaml'), readYaml('content/words.yaml'))
}

export function readQueries(files: string[]): Asked[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => asked.parse(JSON.parse(line))),
  )
}

export function openCatalog(file: string) {
  return loadIndex(buildIndex(parseCatalog(JSON.parse(readFileSync(file, 'utf8'))), readLexicon()))
}
