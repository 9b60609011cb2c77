import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const root = process.cwd()

/**
 * Text of a content file, NFC, so that what authors type on any system compares equal.
 * @example readText('content/site.yaml') // "name: 결제 오류 도움말\n…"
 */
export function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8').normalize('NFC')
}

/** The same, or nothing where there is no such file yet. @example readTextOrNothing('content/none.json') // "" */
export function readTextOrNothing(file: string): string {
  return existsSync(path.join(root, file)) ? readText(file) : ''
}

/**
 * Files below a folder with the ending, as paths from the project's top, sorted so that two builds agree.
 * @example listFiles('content/errors', '.mdx') // ["content/errors/apple/method-unusable-update.mdx", …]
 */
export function listFiles(folder: string, ending: string): string[] {
  const absolute = path.join(root, folder)
  if (!existsSync(absolute)) return []
  const names = readdirSync(absolute, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .sort()
}

/**
 * Changes whenever a content file is added, removed or saved; tells the development server when to read again.
 * @example readStamp() // "214:1763800000000"
 */
export function readStamp(): string {
  const files = [...listFiles('content', '.mdx'), ...listFiles('content', '.yaml')]
  const newest = Math.max(0, ...files.map((file) => statSync(path.join(root, file)).mtimeMs))
  return `${files.length}:${newest}`
}
