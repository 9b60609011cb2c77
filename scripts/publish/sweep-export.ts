import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * All files below a folder, as paths below it with forward slashes, sorted so that two builds agree.
 * @example await listFilesBelow('out') // ["404.html", "index.html", …]
 */
export async function listFilesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

/** Data for <Link> and for the pages router, which this site does not use; sources that Turbopack copies beside a worker; the second copy of the 404 page. */
function isLeftover(file: string, all: ReadonlySet<string>): boolean {
  if (file.startsWith('_not-found')) return true
  if (/^_next\/static\/[^/]+\/_\w+Manifest\.js$/.test(file)) return true
  if (file.endsWith('.ts')) return file.startsWith('_next/static/media/')
  if (!file.endsWith('.txt')) return false
  return path.posix.basename(file).startsWith('__next.') || all.has(file.replace(/\.txt$/, '.html'))
}

/**
 * Deletes from the export what no visitor needs and tells what is left.
 * @example await sweepExport('out') // ["404.html", "_next/static/chunks/0a.js", …]
 */
export async function sweepExport(out: string): Promise<string[]> {
  const files = await listFilesBelow(out)
  const all = new Set(files)
  const leftovers = files.filter((file) => isLeftover(file, all))
  await Promise.all(leftovers.map((file) => rm(path.join(out, file))))
  const dropped = new Set(leftovers)
  return files.filter((file) => !dropped.has(file))
}
