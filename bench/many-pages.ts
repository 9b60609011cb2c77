import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { listErrors } from '@/lib/content/errors'
import { splitMatter } from '@/lib/content/parse'

const parts = ['app', 'components', 'content', 'lib', 'public', 'scripts', 'server', 'node_modules']
const files = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.ts',
  'postcss.config.mjs',
  'next-env.d.ts',
]
const syllables = 0xd7a4 - 0xac00

/** Other words of the same length: every Hangul syllable moves on. */
function move(text: string, by: number): string {
  return text.replace(/[가-힣]/g, (one) =>
    String.fromCharCode(0xac00 + ((one.charCodeAt(0) - 0xac00 + by) % syllables)),
  )
}

/** A page like another one, with an id, messages, codes and phrases of its own. */
function toCopy(text: string, number: number): string {
  const { matter = '', body = '' } = splitMatter(text) ?? {}
  const page = parse(matter)
  const by = 1 + number * 37
  const messages = page.messages.map((one: { text: string }) => ({ ...one, text: move(one.text, by) }))
  const mustFind = page.mustFind.map((phrase: string) => move(phrase, by))
  const id = `z${number.toString(36).padStart(4, '0')}`
  return `---\n${stringify({ ...page, id, messages, mustFind, codes: [`Z${number}`], formerly: [] })}---\n\n${body}`
}

/**
 * A copy of the project in a new folder with so many more error pages. The content check is left out there: its words are no Korean.
 * @example writeProject(700) // "/tmp/many-pages-…"
 */
export function writeProject(more: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'many-pages-'))
  for (const part of [...parts, ...files])
    cpSync(part, path.join(folder, part), { recursive: true, verbatimSymlinks: true })
  const pages = listErrors()
  for (let number = 0; number < more; number += 1) {
    const page = pages[number % pages.length]
    if (!page) break
    const text = toCopy(readFileSync(page.file, 'utf8'), number)
    writeFileSync(path.join(folder, page.file.replace(/\.mdx$/, `-copy-${number}.mdx`)), text)
  }
  writeFileSync(path.join(folder, 'lib/content/check/check.ts'), 'export const checkContent = () => []\n')
  return folder
}
